package muster.cli;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import muster.assess.UnanswerableException;
import org.jspecify.annotations.Nullable;

/** Ends what takes too long: an answer that does is a sentence instead. */
final class Clock implements DoubleConsumer {
  private static final long MOST_NANOSECONDS = 8_000_000_000L;

  private final long start = System.nanoTime();

  @Override
  public void accept(double done) {
    if (System.nanoTime() - start > MOST_NANOSECONDS) {
      throw new TooLongException();
    }
  }

  /** What must be answered. */
  <T> T must(Supplier<T> question) throws RequestException {
    try {
      return question.get();
    } catch (TooLongException e) {
      throw new RequestException(Texts.of("explore.long"));
    }
  }

  /** What may be left out: null where the time is up, or there is no exact answer. */
  <T> @Nullable T may(Supplier<T> question) {
    try {
      accept(0);
      return question.get();
    } catch (TooLongException | UnanswerableException e) {
      return null;
    }
  }

  /** The time is up. */
  private static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("More time than allowed", null, false, false);
    }
  }
}
