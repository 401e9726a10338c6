package muster.desktop.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Shows things by their titles in a box or list in which nobody types one.
 *
 * @param <T> what is shown; for none there is no title
 */
public final class Titles<T extends @Nullable Object> extends StringConverter<T> {
  private final Function<T, String> title;

  public Titles(Function<T, String> title) {
    this.title = title;
  }

  @Override
  public String toString(@Nullable T shown) {
    return shown == null ? "" : title.apply(shown);
  }

  @Override
  public @Nullable T fromString(String typed) {
    return null;
  }
}
