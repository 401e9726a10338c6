package muster.desktop.map;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** A tool that keeps what it shows in properties, which it alone sets. */
public abstract class ShownTool implements MapTool {
  protected final ReadOnlyObjectWrapper<Overlay> overlay =
      new ReadOnlyObjectWrapper<>(Overlay.NONE);
  protected final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  protected final ReadOnlyObjectWrapper<PointerLook> look;

  /**
   * @param first how the pointer looks with the tool in hand, until the tool says otherwise
   */
  protected ShownTool(PointerLook first) {
    look = new ReadOnlyObjectWrapper<>(first);
  }

  @Override
  public final ObservableValue<Overlay> overlay() {
    return overlay.getReadOnlyProperty();
  }

  @Override
  public final ObservableValue<String> hint() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public final ObservableValue<PointerLook> look() {
    return look.getReadOnlyProperty();
  }
}
