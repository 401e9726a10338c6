package muster.desktop.export;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muster.export.ImageSize;

/** A size of picture as a person types it. */
public final class CustomSize {
  /** More dots an inch than any printer has. */
  private static final int MOST_DPI = 2400;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

  private final BooleanProperty taken = new SimpleBooleanProperty();
  private final StringProperty width;
  private final StringProperty height;
  private final StringProperty dpi;

  CustomSize(ImageSize size, boolean taken) {
    this.taken.set(taken);
    width = new SimpleStringProperty(Integer.toString(size.width()));
    height = new SimpleStringProperty(Integer.toString(size.height()));
    dpi = new SimpleStringProperty(Integer.toString(size.dpi()));
  }

  /** Whether it is wanted. */
  public BooleanProperty takenProperty() {
    return taken;
  }

  /** In dots. */
  public StringProperty widthProperty() {
    return width;
  }

  /** In dots. */
  public StringProperty heightProperty() {
    return height;
  }

  /** Dots an inch. */
  public StringProperty dpiProperty() {
    return dpi;
  }

  /** The size; empty if what was typed is none, or out of bounds. */
  Optional<ImageSize> size() {
    return of(width.get(), height.get(), dpi.get());
  }

  static Optional<ImageSize> of(String width, String height, String dpi) {
    if (!isNumber(width) || !isNumber(height) || !isNumber(dpi)) {
      return Optional.empty();
    }
    int dense = number(dpi);
    return ImageSize.parse(number(width) + "x" + number(height))
        .filter(size -> dense >= 1 && dense <= MOST_DPI)
        .map(size -> new ImageSize(size.width(), size.height(), dense));
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
