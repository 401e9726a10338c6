package muster.desktop.export;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import muster.desktop.kit.Banner;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Says which picture's slide the window shows, and offers to keep it. */
public final class ReturnBanner extends HBox {
  private final SlideReturn model;
  private final Label words;

  public ReturnBanner(SlideReturn model) {
    this.model = model;
    words = Banner.begin(this, "return");
    words.setGraphic(new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
    Button close = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("return.close"));
    close.setId("return-close");
    close.setOnAction(e -> model.close());
    getChildren()
        .addAll(
            Banner.button("return.keep", model::keep),
            Banner.button("return.back", model::back),
            close);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return model.wordsProperty().subscribe(this::show);
  }

  private void show(String said) {
    words.setText(said);
    Nodes.setShown(this, !said.isEmpty());
  }
}
