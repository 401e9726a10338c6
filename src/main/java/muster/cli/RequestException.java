package muster.cli;

import java.util.List;

/** A request that cannot be answered; each line is a sentence for a person. */
final class RequestException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> sentences;

  RequestException(List<String> sentences) {
    super(String.join("\n", sentences));
    this.sentences = List.copyOf(sentences);
  }

  RequestException(String sentence) {
    this(List.of(sentence));
  }

  List<String> sentences() {
    return sentences;
  }
}
