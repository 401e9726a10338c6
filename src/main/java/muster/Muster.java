package muster;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import muster.cli.Cli;

/** The program: a command, or the desktop without one. */
public final class Muster {
  private Muster() {}

  /** Ends the program with the command's exit code, unless a window is open. */
  public static void main(String[] args) {
    prepare();
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    OpenDesktop desktop = new OpenDesktop(out, err);
    int code = new Cli(out, err, desktop).run(args);
    if (!desktop.isOpen()) {
      System.exit(code);
    }
  }

  /** To be called before any class of AWT is loaded. */
  static void prepare() {
    // With a display, macOS blocks AWT and JavaFX against each other, and Linux loads libraries
    // that pictures do not need.
    System.setProperty("java.awt.headless", "true");
    // On Linux Java's fonts look up this machine's name, and so might ask a name server. With a
    // list of names that is not there nobody is asked, and Java goes on without.
    System.setProperty("jdk.net.hosts.file", "no-names");
  }

  /** UTF-8 whatever the machine's settings, so that the same answer is the same bytes. */
  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }
}
