package muster.desktop.workspaces;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Standing;
import muster.desktop.edit.Standing.Access;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Says who has the workspace open, so that it may only be looked at here, or that they left. */
public final class HolderBanner extends HBox {
  private final Keeper keeper;
  private final Label words = Nodes.paragraph("");
  private final Button take;

  /**
   * @param copy saves a copy of one's own
   */
  public HolderBanner(Keeper keeper, Runnable copy) {
    super(8);
    this.keeper = keeper;
    setId("holder-banner");
    getStyleClass().add("return-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("holder-words");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    take = button("holder.take", () -> keeper.takeOver(() -> {}));
    getChildren().addAll(words, take, button("holder.copy", copy));
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

  private static Button button(String key, Runnable what) {
    Button button = new Button(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> what.run());
    return button;
  }
}
