package muster.desktop.records;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the words for one of several things. */
final class WordsFor<T> extends StringConverter<@Nullable T> {
  private final Function<T, String> words;

  WordsFor(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T thing) {
    return thing == null ? "" : words.apply(thing);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
