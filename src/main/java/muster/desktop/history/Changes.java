package muster.desktop.history;

import java.util.List;
import muster.desktop.kit.Words;

/** In what two versions differ, as far as that is known. */
sealed interface Changes {
  /** They are being compared. */
  record Pending() implements Changes {}

  /**
   * @param sentences one for each difference
   */
  record Known(List<String> sentences) implements Changes {
    public Known {
      sentences = List.copyOf(sentences);
    }
  }

  /** There is none before this one to compare it with. */
  record First() implements Changes {}

  /**
   * One of them is damaged.
   *
   * @param sentence what is wrong
   */
  record Unknown(String sentence) implements Changes {}

  /** All of it, a sentence a line. */
  default List<String> lines() {
    return switch (this) {
      case Pending() -> List.of(Words.text("history.comparing"));
      case First() -> List.of(Words.text("history.first"));
      case Unknown(String sentence) -> List.of(sentence);
      case Known(List<String> sentences) when sentences.isEmpty() ->
          List.of(Words.text("history.same"));
      case Known(List<String> sentences) -> sentences;
    };
  }

  /** In one line. */
  default String brief() {
    List<String> lines = lines();
    return lines.size() == 1
        ? lines.getFirst()
        : Words.text("history.more", lines.getFirst(), lines.size() - 1);
  }
}
