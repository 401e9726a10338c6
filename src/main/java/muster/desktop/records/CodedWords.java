package muster.desktop.records;

import javafx.util.StringConverter;
import muster.desktop.kit.Words;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/** Shows the words for a value of a vocabulary. */
final class CodedWords extends StringConverter<@Nullable Coded> {
  @Override
  public String toString(@Nullable Coded word) {
    return word == null ? "" : Words.of(word);
  }

  @Override
  public @Nullable Coded fromString(String text) {
    return null;
  }
}
