package muster;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import muster.cli.BriefingSlides;
import muster.cli.Cli;
import muster.desktop.Desktop;
import muster.desktop.Rehearsal;
import muster.desktop.StartTimes;
import muster.desktop.Workbench;
import muster.desktop.shell.UserFolder;
import muster.model.Messages;
import org.jspecify.annotations.Nullable;

/** Opens the window; where there is no display, writes the slides of a briefing instead. */
final class OpenDesktop implements Cli.Desktop {
  private static final Messages MESSAGES = new Messages("muster.messages");

  private final PrintWriter out;
  private final PrintWriter err;
  private final @Nullable BiConsumer<Workbench, StartTimes> quiet;
  private boolean open;

  OpenDesktop(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
    this.quiet = quiet(out, err);
  }

  /** What is done once the window is there and all is quiet. */
  private static @Nullable BiConsumer<Workbench, StartTimes> quiet(
      PrintWriter out, PrintWriter err) {
    String rehearsed = System.getProperty(RehearsedCommands.PROPERTY);
    if (rehearsed != null) {
      return new Rehearsal(new RehearsedCommands(Path.of(rehearsed), out, err)::run);
    }
    return "startup".equals(System.getProperty("muster.trace")) ? new StartTrace(err) : null;
  }

  /** Whether there is a window now, with which the program ends. */
  boolean isOpen() {
    return open;
  }

  @Override
  public int open(@Nullable Path workspace) {
    boolean noDisplay = usesGtk() && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY");
    return noDisplay ? slides(workspace) : window(workspace);
  }

  /** Whether the window is GTK's: on Linux, unless JavaFX was told to use something else. */
  private static boolean usesGtk() {
    return System.getProperty("os.name", "").equals("Linux")
        && System.getProperty("glass.platform") == null;
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  private int slides(@Nullable Path workspace) {
    return BriefingSlides.write(workspace, Path.of("slides"), out, err);
  }

  private int window(@Nullable Path workspace) {
    String home = System.getProperty("muster.home");
    if (home == null) {
      return fail("home.missing");
    }
    if (usesGtk() && !Gtk.isInstalled()) {
      return fail("gtk.missing");
    }
    if (usesGtk() && !GraphicsCard.isThere() && System.getProperty("prism.order") == null) {
      System.setProperty("prism.order", "sw");
    }
    try {
      Desktop.launch(Path.of(home), workspace, quiet, this::failed);
      open = true;
      return Cli.DONE;
    } catch (UnsupportedOperationException e) {
      // JavaFX has no type for this: it says "Unable to open DISPLAY", or what GTK library failed.
      return String.valueOf(e.getMessage()).contains("GTK")
          ? fail("gtk.missing")
          : slides(workspace);
    }
  }

  /** Without what the exception says: it may quote what nobody else should read. */
  private void failed(Throwable failure) {
    err.println(MESSAGES.text("start.failed", failure.getClass().getName(), UserFolder.find()));
    err.flush();
  }

  private int fail(String key) {
    err.println(MESSAGES.text(key));
    return Cli.WRONG_REQUEST;
  }
}
