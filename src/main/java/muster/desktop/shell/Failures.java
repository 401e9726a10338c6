package muster.desktop.shell;

import java.io.IOException;
import java.util.function.Consumer;
import muster.assess.UnanswerableException;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.store.WorkspaceException;

/** Says in one sentence what did not work: no exception disappears. */
public final class Failures {
  private final Dialogs dialogs;
  private Consumer<? super Throwable> unforeseen;

  public Failures(Dialogs dialogs) {
    this.dialogs = dialogs;
    unforeseen = this::tell;
  }

  /**
   * @param crashed takes what nobody foresaw, instead of a sentence about it
   */
  public void whenUnforeseen(Consumer<? super Throwable> crashed) {
    unforeseen = crashed;
  }

  /** Tells the person; on the window's thread. */
  public void report(Throwable failure) {
    if (isForeseen(failure)) {
      tell(failure);
    } else {
      unforeseen.accept(failure);
    }
  }

  private void tell(Throwable failure) {
    dialogs.tell(Words.text("failure.title"), sentence(failure));
  }

  private static String sentence(Throwable failure) {
    String reason = failure.getLocalizedMessage();
    if (reason == null || reason.isBlank()) {
      return Words.text("failure", failure.getClass().getSimpleName());
    }
    return isForeseen(failure) ? reason : Words.text("failure", reason);
  }

  /** What the world does, and no fault of the program's: its message says what to do. */
  private static boolean isForeseen(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof WorkspaceException
        || failure instanceof UnanswerableException;
  }
}
