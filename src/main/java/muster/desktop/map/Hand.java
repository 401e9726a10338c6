package muster.desktop.map;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The tool that the map has in hand, or none. */
final class Hand {
  private final ObjectProperty<@Nullable MapTool> tool = new SimpleObjectProperty<>();
  private final ObservableValue<Overlay> overlay = of(MapTool::overlay, Overlay.NONE);
  private final ObservableValue<String> hint = of(MapTool::hint, "");
  private final ObservableValue<PointerLook> look = of(MapTool::look, PointerLook.USUAL);
  private boolean dragging;

  Hand() {
    tool.subscribe(
        (before, now) -> {
          dragging = false;
          if (before != null) {
            before.putBack();
          }
          if (now != null) {
            now.take();
          }
        });
  }

  private <T> ObservableValue<T> of(Function<MapTool, ObservableValue<T>> part, T otherwise) {
    return tool.flatMap(held -> held == null ? null : part.apply(held)).orElse(otherwise);
  }

  ObjectProperty<@Nullable MapTool> toolProperty() {
    return tool;
  }

  ObservableValue<Overlay> overlay() {
    return overlay;
  }

  ObservableValue<String> hint() {
    return hint;
  }

  ObservableValue<PointerLook> look() {
    return look;
  }

  boolean isEmpty() {
    return tool.get() == null;
  }

  /** Whether the tool takes the drag that begins here. */
  boolean press(MapPoint at) {
    MapTool held = tool.get();
    dragging = held != null && held.press(at);
    return dragging;
  }

  /** Whether the drag is the tool's. */
  boolean drag(MapPoint at) {
    MapTool held = tool.get();
    if (dragging && held != null) {
      held.drag(at);
    }
    return dragging;
  }

  /** Whether the drag was the tool's. */
  boolean release(MapPoint at) {
    MapTool held = tool.get();
    boolean was = dragging;
    dragging = false;
    if (was && held != null) {
      held.release(at);
    }
    return was;
  }

  boolean click(MapPoint at) {
    MapTool held = tool.get();
    return held != null && held.click(at);
  }

  void move(MapPoint at) {
    MapTool held = tool.get();
    if (held != null) {
      held.move(at);
    }
  }

  void leave() {
    MapTool held = tool.get();
    if (held != null) {
      held.leave();
    }
  }

  /** Whether the key was for the tool. */
  boolean key(MapKey key) {
    MapTool held = tool.get();
    if (held == null) {
      return false;
    }
    if (held.key(key)) {
      return true;
    }
    if (key == MapKey.CANCEL) {
      tool.set(null);
      return true;
    }
    return false;
  }
}
