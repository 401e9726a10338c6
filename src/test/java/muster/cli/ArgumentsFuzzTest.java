package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Any words after a command that only answers. */
class ArgumentsFuzzTest {
  private static final List<String> COMMANDS = List.of("assess", "explore", "zones", "validate");

  /** The first byte says the command, and each line after it is a word. */
  @DictionaryEntries({
    "--scenario",
    "--set",
    "--target",
    "--parameter",
    "--format",
    "json",
    "us-backstop=yes",
    "=",
    "1e999999",
    "9223372036854775808"
  })
  @FuzzTest(maxDuration = "5m")
  void wordsGetAnAnswerOrASentence(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(text.lines().toList());
    // Words that lead to another command or folder would be another test's.
    if (words.isEmpty() || words.stream().anyMatch(w -> w.startsWith("@") || w.startsWith("--w"))) {
      return;
    }
    words.set(0, COMMANDS.get(Math.floorMod(words.getFirst().hashCode(), COMMANDS.size())));
    CliRun run = CliRun.onSmall(words.toArray(String[]::new));
    assertThat(run.code()).isBetween(Cli.DONE, Cli.WRONG_USAGE);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    if (run.code() == Cli.DONE) {
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotBlank();
    } else {
      assertThat(run.err()).isNotBlank();
      assertThat(run.out()).isEmpty();
    }
  }
}
