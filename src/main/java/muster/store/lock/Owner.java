package muster.store.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import muster.store.SmallFile;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a workspace: as written in its lock, a line each.
 *
 * @param user the account's name
 * @param machine its name in the network, as far as it knows one
 * @param process its number on the machine
 * @param started when the process began, as the machine tells; empty if it does not
 * @param since when the workspace was taken
 * @param token tells this taking from every other
 */
record Owner(
    String user, String machine, long process, String started, Instant since, String token) {
  private static final String FORMAT = "muster-lock 1";
  private static final int LINES = 7;
  private static final int LONGEST = 200;

  /** This process, from now on. */
  static Owner here(Instant now) {
    ProcessHandle self = ProcessHandle.current();
    return new Owner(
        plain(System.getProperty("user.name", "")),
        plain(Machine.name()),
        self.pid(),
        started(self),
        now,
        UUID.randomUUID().toString());
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /** A line, whatever the machine says of itself. */
  private static String plain(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  /** Whether this is a process of this machine that has ended, as after a crash. */
  boolean isGone() {
    if (!machine.equals(plain(Machine.name()))) {
      return false;
    }
    Optional<ProcessHandle> running = ProcessHandle.of(process);
    // Numbers are given again: another process has another beginning.
    return running.isEmpty()
        || !running.get().isAlive()
        || (!started.isEmpty() && !started(running.get()).equals(started));
  }

  byte[] text() {
    List<String> lines =
        List.of(
            FORMAT, user, machine, Long.toString(process), started, since.toString(), token, "");
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** The owner that a lock names; null if there is none, or it is none. */
  static @Nullable Owner read(Path lock) {
    try {
      List<String> lines = SmallFile.text(lock, LINES * LONGEST * 4).lines().toList();
      if (lines.size() != LINES || !lines.getFirst().equals(FORMAT)) {
        return null;
      }
      return new Owner(
          plain(lines.get(1)),
          plain(lines.get(2)),
          Long.parseLong(lines.get(3)),
          lines.get(4),
          Instant.parse(lines.get(5)),
          lines.get(6));
    } catch (IOException | NumberFormatException | DateTimeException | SecurityException e) {
      return null;
    }
  }

  /** What this machine is called, without asking a network. */
  private static final class Machine {
    private Machine() {}

    static String name() {
      for (String file : List.of("/proc/sys/kernel/hostname", "/etc/hostname")) {
        try {
          String name = Files.readString(Path.of(file)).strip();
          if (!name.isEmpty()) {
            return name;
          }
        } catch (IOException | SecurityException e) {
          // Not this kind of system: the next place may know.
        }
      }
      for (String variable : List.of("COMPUTERNAME", "HOSTNAME", "HOST")) {
        String name = System.getenv(variable);
        if (name != null && !name.isBlank()) {
          return name.strip();
        }
      }
      return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
  }
}
