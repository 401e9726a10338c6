package muster.desktop.briefing;

import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import muster.desktop.kit.Words;
import muster.desktop.map.MapPoint;
import muster.desktop.map.MapTool;
import muster.desktop.map.Overlay;
import muster.desktop.map.PointerLook;

/** Asks for one place on the map. */
final class PlaceTool implements MapTool {
  private final Consumer<MapPoint> placed;

  /**
   * @param placed takes where it is
   */
  PlaceTool(Consumer<MapPoint> placed) {
    this.placed = placed;
  }

  @Override
  public ObservableValue<Overlay> overlay() {
    return new SimpleObjectProperty<>(Overlay.NONE);
  }

  @Override
  public ObservableValue<String> hint() {
    return new SimpleStringProperty(Words.text("slide-form.place.hint"));
  }

  @Override
  public ObservableValue<PointerLook> look() {
    return new SimpleObjectProperty<>(PointerLook.CROSS);
  }

  @Override
  public boolean click(MapPoint at) {
    placed.accept(at);
    return true;
  }
}
