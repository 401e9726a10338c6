package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import muster.store.history.History;
import muster.store.lock.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MergeCommandTest {
  @TempDir Path temp;

  private Path copy(String name) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    try (Stream<Path> files = Files.list(CliRun.small())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return folder;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private CliRun merge(String... more) {
    String[] all = new String[4 + more.length];
    all[0] = "merge";
    all[1] = temp.resolve("base").toString();
    all[2] = temp.resolve("ours").toString();
    all[3] = temp.resolve("theirs").toString();
    System.arraycopy(more, 0, all, 4, more.length);
    return CliRun.of(all);
  }

  private String title(String folder) throws IOException {
    return Files.readString(temp.resolve(folder).resolve("workspace.json"));
  }

  private void three() throws IOException {
    copy("base");
    copy("ours");
    copy("theirs");
  }

  private void retitle(String folder, String title) throws IOException {
    Path file = temp.resolve(folder).resolve("workspace.json");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\""));
  }

  @Test
  void changesOfBothFoldersGoIntoOursAndTheEarlierVersionIsKept() throws IOException {
    three();
    retitle("ours", "Our title");
    replace(temp.resolve("theirs/workspace.json"), "\"rotation\": ", "\"rotation\": 1");
    CliRun run = merge();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("rotation", "Merged into");
    assertThat(title("ours")).contains("Our title", "\"rotation\": 1");
    assertThat(History.of(temp.resolve("ours")).versions()).hasSize(2);
    assertThat(temp.resolve("ours/.muster/lock")).doesNotExist();
    assertThat(temp.resolve("theirs/.muster")).doesNotExist();
  }

  @Test
  void whatBothChangedIsSaidAndNothingIsWritten() throws IOException {
    three();
    retitle("ours", "Our title");
    retitle("theirs", "Their title");
    CliRun run = merge("--format", "json");
    assertThat(run.code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(run.out()).contains("\"merged\": false", "“Our title” here and “Their title” there");
    assertThat(title("ours")).contains("Our title");
    assertThat(temp.resolve("ours/.muster")).doesNotExist();
  }

  @Test
  void whoTakesASideGetsIt() throws IOException {
    three();
    retitle("ours", "Our title");
    retitle("theirs", "Their title");
    CliRun dry = merge("--take", "theirs", "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(title("ours")).contains("Our title");
    CliRun run = merge("--take", "theirs");
    assertThat(run.code()).isZero();
    assertThat(title("ours")).contains("Their title");
  }

  @Test
  void aWorkspaceThatSomebodyHasOpenStaysAsItIs() throws IOException {
    three();
    retitle("theirs", "Their title");
    if (WorkspaceLock.acquire(temp.resolve("ours"), Instant.EPOCH)
        instanceof WorkspaceLock.Held held) {
      CliRun run = merge();
      held.lock().close();
      assertThat(run.code()).isEqualTo(Cli.WRONG_REQUEST);
      assertThat(run.err()).contains("has this workspace open");
    }
    assertThat(title("ours")).doesNotContain("Their title");
  }

  @Test
  void aFileIsMergedForGitWithMarkersWhereBothChangedTheSame() throws IOException {
    Path base = Files.writeString(temp.resolve("base"), "[{\"id\": \"a\", \"n\": 1, \"m\": 1}]");
    Path ours = Files.writeString(temp.resolve("ours"), "[{\"id\": \"a\", \"n\": 2, \"m\": 1}]");
    Path theirs =
        Files.writeString(temp.resolve("theirs"), "[{\"id\": \"a\", \"n\": 1, \"m\": 3}]");
    CliRun clean = merge("--path", "actors.json");
    assertThat(clean.code()).isZero();
    assertThat(ours)
        .hasContent("[\n  {\n    \"id\": \"a\",\n    \"n\": 2,\n    \"m\": 3\n  }\n]\n");
    Files.writeString(theirs, "[{\"id\": \"a\", \"n\": 5, \"m\": 1}]");
    CliRun run = merge("--path", "actors.json");
    assertThat(run.code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(run.out()).contains("a, n: was 1; is 2 here and 5 there.");
    assertThat(ours).content().contains("<<<<<<< ours\n    \"n\": 2,\n=======\n    \"n\": 5,\n");
    assertThat(base).content().startsWith("[{");
  }

  @Test
  void whatCannotBeReadOrMeantIsSaid() throws IOException {
    assertThat(merge().code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(merge().err()).contains("cannot be read as a file of a workspace");
    assertThat(merge("--take", "mine").code()).isEqualTo(Cli.WRONG_USAGE);
    assertThat(CliRun.of("merge", "a", "b").code()).isEqualTo(Cli.WRONG_USAGE);
    three();
    Files.writeString(temp.resolve("theirs/sites.geojson"), "{");
    assertThat(merge().code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(merge().err()).contains("sites.geojson:1:");
  }
}
