package muster;

import java.io.PrintWriter;
import java.nio.file.Path;
import muster.cli.Cli;
import muster.desktop.Desktop;
import muster.model.Messages;
import org.jspecify.annotations.Nullable;

/** Opens the window; where there is no display, writes the shipped briefing's slides instead. */
final class OpenDesktop implements Cli.Desktop {
  private static final Messages MESSAGES = new Messages("muster.messages");

  private final PrintWriter err;
  private boolean open;

  OpenDesktop(PrintWriter err) {
    this.err = err;
  }

  /** Whether there is a window now, with which the program ends. */
  boolean isOpen() {
    return open;
  }

  @Override
  public int open(@Nullable Path workspace) {
    String home = System.getProperty("muster.home");
    if (home == null) {
      err.println(MESSAGES.text("home.missing"));
      return Cli.WRONG_REQUEST;
    }
    try {
      Desktop.launch(Path.of(home), workspace);
      open = true;
      return Cli.DONE;
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      if (String.valueOf(e.getMessage()).contains("GTK")) {
        err.println(MESSAGES.text("gtk.missing"));
      }
      return Cli.WRONG_REQUEST;
    }
  }
}
