package muster.store;

/** Something holds no slide that can be brought back. Its message is one sentence: why. */
public final class SlideStateException extends Exception {
  private static final long serialVersionUID = 1;

  public SlideStateException(String message) {
    super(message);
  }
}
