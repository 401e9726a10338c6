package muster.desktop.export;

import javafx.scene.control.Button;
import javafx.util.Subscription;
import muster.desktop.kit.Banner;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Says which picture's slide the window shows, and offers to keep it. */
public final class ReturnBanner extends Banner {
  private final SlideReturn model;

  public ReturnBanner(SlideReturn model) {
    super("return");
    this.model = model;
    words().setGraphic(new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
    Button close = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("return.close"));
    close.setId("return-close");
    close.setOnAction(e -> model.close());
    getChildren()
        .addAll(button("return.keep", model::keep), button("return.back", model::back), close);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return model.wordsProperty().subscribe(this::show);
  }

  private void show(String said) {
    words().setText(said);
    Nodes.setShown(this, !said.isEmpty());
  }
}
