package muster.desktop.shell;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import muster.assess.UnanswerableException;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.store.WorkspaceException;

/** Says in one sentence what nobody foresaw: no exception disappears. */
public final class Failures {
  private static final Logger LOG = System.getLogger("muster.desktop");

  private final Dialogs dialogs;

  public Failures(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /** Tells the person, and writes the whole exception to the log; on the window's thread. */
  public void report(Throwable failure) {
    LOG.log(Level.ERROR, "Unforeseen", failure);
    dialogs.tell(Words.text("failure.title"), sentence(failure));
  }

  private static String sentence(Throwable failure) {
    String reason = failure.getLocalizedMessage();
    if (reason == null || reason.isBlank()) {
      return Words.text("failure", failure.getClass().getSimpleName());
    }
    return failure instanceof IOException
            || failure instanceof WorkspaceException
            || failure instanceof UnanswerableException
        ? reason
        : Words.text("failure", reason);
  }
}
