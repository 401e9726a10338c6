package muster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whole sessions, watched from outside: each socket that the process asks the system for shows,
 * whether Java, a library or native code asks. A local one (AF_UNIX) may be: the C library looks
 * for a cache of user names, and a window speaks to its display. Java's network library, which its
 * fonts load, makes three and closes them to find out what kinds there are; they lead nowhere.
 */
@EnabledOnOs(OS.LINUX)
@Execution(ExecutionMode.CONCURRENT)
final class NoSocketTest {
  private static final Pattern PROBES =
      Pattern.compile("socket\\(AF_INET, SOCK_STREAM, .*(socket\\(AF_INET6, SOCK_STREAM, .*){2}");

  @TempDir Path temp;

  @Test
  void aSessionOpensNoSocket() throws Exception {
    assertThat(sockets()).isEmpty();
  }

  @Test
  void oneThatIsOpenedIsSeen() throws Exception {
    assertThat(sockets("call")).isNotEmpty().anyMatch(line -> line.contains("AF_INET"));
  }

  /** The calls with which a session asked for sockets that lead out of the machine. */
  private List<String> sockets(String... what) throws Exception {
    assumeTrue(canWatch(), "strace is not there, or may not watch a process here");
    Path log = temp.resolve("calls");
    List<String> command =
        new ArrayList<>(
            List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-e",
                "trace=network",
                "-o",
                log.toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> !a.startsWith("-javaagent") && !a.startsWith("-agentlib"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            QuietSession.class.getName(),
            Files.createDirectory(temp.resolve("session")).toString()));
    command.addAll(List.of(what));
    Path said = temp.resolve("said");
    Process session =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    session.waitFor();
    assertThat(Files.readString(said)).contains(QuietSession.END);
    List<String> calls =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains("(AF_") || line.contains("sa_family"))
            .filter(line -> !line.contains("AF_UNIX"))
            .map(line -> line.replaceFirst("^\\d+ +", ""))
            .toList();
    boolean probed =
        calls.size() >= 3 && PROBES.matcher(String.join("", calls.subList(0, 3))).matches();
    return probed ? calls.subList(3, calls.size()) : calls;
  }

  private boolean canWatch() throws InterruptedException {
    try {
      Path log = temp.resolve("probe");
      return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", log.toString(), "true")
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
