package muster.desktop.briefing;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Briefing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Which briefing is open, and what can be done with it and its slides. */
final class FilmBar extends VBox {
  private static final double WIDTH = 236;

  private final FilmViewModel model;
  private final ComboBox<Briefing> briefings = new ComboBox<>();
  private final MenuButton more = new MenuButton(null, new FontIcon(MaterialDesignM.MENU));
  private final StackPane name = new StackPane(briefings);
  private final Label status = Nodes.paragraph("", Styles.TEXT_SMALL, "film-status");
  private boolean following;

  FilmBar(FilmViewModel model, Runnable rename) {
    this.model = model;
    getStyleClass().add("film-bar");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    briefings.setId("film-briefings");
    briefings.setAccessibleText(Words.text("film.briefings"));
    briefings.setPromptText(Words.text("film.none"));
    briefings.setMaxWidth(Double.MAX_VALUE);
    briefings.setConverter(new Titles());
    briefings.valueProperty().subscribe(this::choose);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMinWidth(0);
    more.setId("film-more");
    more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "film-more");
    more.setAccessibleText(Words.text("film.more"));
    more.setTooltip(new Tooltip(Words.text("film.more")));
    more.getItems()
        .addAll(
            MenuItems.of("film.briefing.new", model::newBriefing),
            MenuItems.of("film.briefing.rename", this::rename),
            MenuItems.of("film.briefing.delete", model::deleteBriefing));
    Button add = new Button(Words.text("film.add"), new FontIcon(MaterialDesignP.PLUS));
    add.setId("film-add");
    add.getStyleClass().add(Styles.ACCENT);
    add.setTooltip(new Tooltip(Words.text("film.add.tip")));
    add.setOnAction(e -> model.add());
    ToggleButton form =
        new ToggleButton(Words.text("film.form"), new FontIcon(MaterialDesignF.FORM_SELECT));
    form.setId("film-form");
    form.setTooltip(new Tooltip(Words.text("film.form.tip")));
    Lifecycle.whileAttached(
        form,
        () -> {
          form.selectedProperty().bindBidirectional(model.formProperty());
          return () -> form.selectedProperty().unbindBidirectional(model.formProperty());
        });
    HBox first = new HBox(4, name, more);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox icons =
        new HBox(
            2,
            button(MaterialDesignU.UPDATE, "film.take", model::takeView),
            button(MaterialDesignC.CONTENT_DUPLICATE, "film.duplicate", model::duplicate),
            button(MaterialDesignP.PENCIL_OUTLINE, "film.rename", rename),
            button(MaterialDesignC.CHEVRON_LEFT, "film.earlier", () -> model.move(-1)),
            button(MaterialDesignC.CHEVRON_RIGHT, "film.later", () -> model.move(1)),
            button(MaterialDesignD.DELETE_OUTLINE, "film.delete", model::delete));
    getChildren().addAll(first, new HBox(6, add, form), icons, status);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.deck().briefingsProperty().subscribe(all -> list()),
        model.deck().briefingProperty().subscribe(open -> list()),
        model.statusProperty().subscribe(this::say));
  }

  private void say(String sentence) {
    status.setText(sentence);
    Nodes.setShown(status, !sentence.isEmpty());
  }

  private void list() {
    following = true;
    List<Briefing> all = model.deck().briefingsProperty().get();
    if (!all.equals(briefings.getItems())) {
      briefings.getItems().setAll(all);
    }
    briefings.setValue(model.deck().briefingProperty().get());
    following = false;
  }

  private void choose(@Nullable Briefing chosen) {
    Briefing open = model.deck().briefingProperty().get();
    if (!following && chosen != null && (open == null || !chosen.id().equals(open.id()))) {
      model.deck().choose(chosen.id());
    }
  }

  /** Has the briefing's title typed in its place. */
  private void rename() {
    Briefing open = model.deck().briefingProperty().get();
    if (open == null) {
      return;
    }
    TextField field = new TextField(open.title());
    field.setId("film-briefing-rename");
    field.setAccessibleText(Words.text("film.briefing.rename"));
    field.setOnAction(
        e -> {
          name.getChildren().setAll(briefings);
          model.renameBriefing(field.getText());
        });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            name.getChildren().setAll(briefings);
            e.consume();
          }
        });
    name.getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }

  private static Button button(Ikon icon, String key, Runnable action) {
    Button button = Nodes.iconButton(icon, Words.text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(e -> action.run());
    return button;
  }

  /** A briefing's title. */
  private static final class Titles extends StringConverter<Briefing> {
    @Override
    public String toString(@Nullable Briefing briefing) {
      return briefing == null ? "" : briefing.title();
    }

    @Override
    public Briefing fromString(String title) {
      throw new UnsupportedOperationException(Objects.toString(title));
    }
  }
}
