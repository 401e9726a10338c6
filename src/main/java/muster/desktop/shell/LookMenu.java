package muster.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.util.Subscription;
import muster.desktop.kit.Words;
import muster.draw.MapLook;
import muster.draw.Theme;
import muster.draw.text.Language;

/** The choice of the map's style and language among the menus. */
final class LookMenu {
  private final ObjectProperty<MapLook> look;
  private final Menu menu = new Menu(Words.text("look"));
  private final Map<Theme, RadioMenuItem> styles = new HashMap<>();
  private final Map<Language, RadioMenuItem> languages = new HashMap<>();
  private final CheckMenuItem frames = new CheckMenuItem(Words.text("look.frames"));

  LookMenu(ObjectProperty<MapLook> look) {
    this.look = look;
    for (Theme theme : Theme.values()) {
      styles.put(theme, item("look.style." + theme.code(), was -> was.with(theme)));
    }
    menu.getItems().add(new SeparatorMenuItem());
    for (Language language : Language.values()) {
      languages.put(language, item("look.language." + language.code(), was -> was.with(language)));
    }
    frames.setId("look.frames");
    frames.setOnAction(e -> look.set(look.get().withSiteFrames(frames.isSelected())));
    menu.getItems().addAll(new SeparatorMenuItem(), frames);
  }

  private RadioMenuItem item(String key, UnaryOperator<MapLook> change) {
    RadioMenuItem item = new RadioMenuItem(Words.text(key));
    item.setId(key);
    item.setOnAction(
        e -> {
          look.set(change.apply(look.get()));
          tick(look.get());
        });
    menu.getItems().add(item);
    return item;
  }

  Menu menu() {
    return menu;
  }

  Subscription attach() {
    return look.subscribe(this::tick);
  }

  private void tick(MapLook is) {
    styles.forEach((theme, item) -> item.setSelected(theme == is.theme()));
    languages.forEach((language, item) -> item.setSelected(language == is.language()));
    frames.setSelected(is.siteFrames());
  }
}
