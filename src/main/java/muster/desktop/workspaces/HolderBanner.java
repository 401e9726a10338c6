package muster.desktop.workspaces;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Standing;
import muster.desktop.edit.Standing.Access;
import muster.desktop.kit.Banner;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Says who has the workspace open, so that it may only be looked at here, or that they left. */
public final class HolderBanner extends HBox {
  private final Keeper keeper;
  private final Label words;
  private final Button take;

  /**
   * @param copy saves a copy of one's own
   */
  public HolderBanner(Keeper keeper, Runnable copy) {
    this.keeper = keeper;
    words = Banner.begin(this, "holder");
    take = Banner.button("holder.take", () -> keeper.takeOver(() -> {}));
    getChildren().addAll(take, Banner.button("holder.copy", copy));
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return keeper.standingProperty().subscribe(this::show);
  }

  private void show(Standing standing) {
    boolean held = standing.access() == Access.HELD;
    boolean left = standing.access() == Access.LEFT;
    words.setText(held ? Words.text("holder.held", standing.sentence()) : standing.sentence());
    words.setGraphic(
        new FontIcon(
            left ? MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE : MaterialDesignL.LOCK_OUTLINE));
    Nodes.setShown(take, left);
    Nodes.setShown(this, held || left);
  }
}
