package muster.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What a person is told when something is refused. */
public final class Sentences {
  /** A path, a few ids and an excerpt fit in; a whole file does not. */
  private static final int LONGEST = 1000;

  private Sentences() {}

  /** One sentence or a few, of words and not of a program. */
  public static void check(@Nullable String message) {
    assertThat(message).isNotBlank();
    checkPart(String.valueOf(message));
  }

  /** The same of what may be empty, or no whole sentence. */
  public static void checkPart(String message) {
    assertThat(message.length()).isLessThan(LONGEST);
    assertThat(message.codePoints().filter(c -> c < ' ').count()).as(message).isZero();
    assertThat(message).doesNotContain("Exception", "java.", "{0}");
  }
}
