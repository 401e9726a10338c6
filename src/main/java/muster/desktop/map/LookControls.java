package muster.desktop.map;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.draw.MapLook;
import muster.draw.Theme;
import muster.draw.text.Language;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/** Style and language of the map, and whether its sites have frames. */
final class LookControls extends VBox {
  LookControls(ObjectProperty<MapLook> look) {
    super(6);
    getStyleClass().add("map-look");
    getChildren()
        .addAll(
            Nodes.label(Words.text("look"), Styles.TEXT_BOLD),
            choice(look, "look.style.", List.of(Theme.values()), MapLook::theme, MapLook::with),
            choice(
                look,
                "look.language.",
                List.of(Language.values()),
                MapLook::language,
                MapLook::with),
            MapSwitch.of("look.frames", look, MapLook::siteFrames, MapLook::withSiteFrames));
  }

  /** Buttons side by side, of which exactly one is down. */
  private static <T extends Coded> Node choice(
      ObjectProperty<MapLook> look,
      String key,
      List<T> values,
      Function<MapLook, T> chosen,
      BiFunction<MapLook, T, MapLook> with) {
    ToggleGroup group = new ToggleGroup();
    HBox buttons = new HBox();
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      ToggleButton button = new ToggleButton(Words.text(key + value.code()));
      button.setId(key.replace('.', '-') + value.code());
      button.setUserData(value);
      button.setToggleGroup(group);
      button
          .getStyleClass()
          .addAll(
              Styles.SMALL,
              i == 0
                  ? Styles.LEFT_PILL
                  : i == values.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      // A toggle in a group can be let go of; here one is always chosen.
      button.setOnAction(
          e -> {
            look.set(with.apply(look.get(), value));
            button.setSelected(true);
          });
      buttons.getChildren().add(button);
    }
    Lifecycle.whileAttached(buttons, () -> look.subscribe(is -> select(group, chosen.apply(is))));
    return buttons;
  }

  private static void select(ToggleGroup group, @Nullable Object value) {
    for (Toggle toggle : group.getToggles()) {
      toggle.setSelected(Objects.equals(toggle.getUserData(), value));
    }
  }
}
