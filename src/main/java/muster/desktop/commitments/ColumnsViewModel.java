package muster.desktop.commitments;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which columns the table shows, and how wide. */
public final class ColumnsViewModel {
  private final DoubleProperty width = new SimpleDoubleProperty();
  private final ObjectProperty<@Nullable Set<Field>> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Map<Field, Double>> widths =
      new ReadOnlyObjectWrapper<>(Map.of());

  ColumnsViewModel() {
    width.subscribe(value -> update());
    chosen.subscribe(value -> update());
  }

  /** The width in pixels that there is for columns. */
  public DoubleProperty widthProperty() {
    return width;
  }

  /** The columns that the person has chosen; null: as many as fit. */
  public ObjectProperty<@Nullable Set<Field>> chosenProperty() {
    return chosen;
  }

  /** The columns that are shown, with their widths in pixels. */
  public ReadOnlyObjectProperty<Map<Field, Double>> widthsProperty() {
    return widths.getReadOnlyProperty();
  }

  /** Shows a column or hides it; the others stay as they are now. */
  public void choose(Field field, boolean shown) {
    Set<Field> now = EnumSet.of(Field.COUNTRY);
    now.addAll(widths.get().keySet());
    if (shown) {
      now.add(field);
    } else if (field != Field.COUNTRY) {
      now.remove(field);
    }
    chosen.set(now);
  }

  /** Leaves it to the width again. */
  public void chooseFitting() {
    chosen.set(null);
  }

  private void update() {
    Set<Field> wished = chosen.get();
    Set<Field> shown = wished == null ? ColumnFit.fitting(width.get()) : wished;
    widths.set(ColumnFit.widths(shown, width.get()));
  }
}
