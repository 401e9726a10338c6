package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.store.WorkspaceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackCommandsTest {
  @TempDir Path folder;
  private Path packed = Path.of("");

  @BeforeEach
  void pack() {
    CliRun run = CliRun.onSmall("pack", "--out", folder.resolve("to send").toString());
    packed = folder.resolve("to send.muster");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(packed.toString());
  }

  @Test
  void unpackingGivesTheSameFiles() throws IOException {
    Path there = folder.resolve("unpacked");
    CliRun run = CliRun.of("unpack", packed.toString(), "--out", there.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(WorkspaceFiles.in(there))
        .containsExactlyEntriesOf(WorkspaceFiles.in(CliRun.small()));
    assertThat(CliRun.of("unpack", packed.toString(), "--out", there.toString()).code())
        .isEqualTo(1);
  }

  @Test
  void whatReadsAFolderReadsAPackedWorkspace() {
    for (String command : List.of("validate", "assess", "explore", "zones")) {
      CliRun run = CliRun.of(command, "--format", "json", "--workspace", packed.toString());
      assertThat(run).isEqualTo(CliRun.onSmall(command, "--format", "json"));
      assertThat(run.code()).isZero();
    }
    assertThat(CliRun.onSmall("merge", packed.toString(), small(), packed.toString()).code())
        .isEqualTo(Cli.WRONG_USAGE);
    assertThat(
            CliRun.of("merge", packed.toString(), small(), packed.toString(), "--dry-run").code())
        .isZero();
  }

  private static String small() {
    return CliRun.small().toString();
  }

  @Test
  void whatWouldChangeItSaysToUnpackItAndLeavesItAsItIs() throws IOException {
    byte[] before = Files.readAllBytes(packed);
    Path sites = folder.resolve("sites.csv");
    Files.writeString(sites, "id,name,kind,longitude,latitude\nnew,New,depot,30,50\n");
    CliRun imported =
        CliRun.of(
            "import-table", sites.toString(), "--into", "sites", "--workspace", packed.toString());
    assertThat(imported.err()).contains("unpack it");
    assertThat(imported.code()).isEqualTo(1);
    CliRun merged = CliRun.of("merge", small(), packed.toString(), small());
    assertThat(merged.err()).contains("unpack it");
    assertThat(merged.code()).isEqualTo(1);
    assertThat(Files.readAllBytes(packed)).isEqualTo(before);
  }

  @Test
  void aBrokenWorkspaceIsNotPackedAndItsProblemsAreNamed() throws IOException {
    Path broken = folder.resolve("broken");
    CliRun.of("unpack", packed.toString(), "--out", broken.toString());
    Files.writeString(broken.resolve("parameters.json"), "[\n  7\n]");
    Path out = folder.resolve("broken.muster");
    CliRun run = CliRun.of("pack", "--workspace", broken.toString(), "--out", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("parameters.json:2:3: ");
    assertThat(out).doesNotExist();
  }

  @Test
  void whatASystemOpensWithMusterIsShown() throws IOException {
    assertThat(CliRun.of(packed.toString()).opened()).containsExactly(packed.toString());
    assertThat(CliRun.of(small()).opened()).containsExactly(small());
    assertThat(CliRun.of(small() + "/workspace.json").opened()).containsExactly(small());
    assertThat(CliRun.of("--workspace", small() + "/workspace.json").opened())
        .containsExactly(small());
    assertThat(CliRun.of(folder.resolve("gone.muster").toString()).opened()).hasSize(1);
    Path text = Files.writeString(folder.resolve("notes.txt"), "no workspace");
    for (String wrong : List.of("fly", text.toString())) {
      CliRun run = CliRun.of(wrong);
      assertThat(run.code()).isEqualTo(Cli.WRONG_USAGE);
      assertThat(run.opened()).isEmpty();
      assertThat(run.err()).contains("There is no command or option").contains(wrong);
    }
    assertThat(CliRun.of("--workspace", small(), packed.toString()).code())
        .isEqualTo(Cli.WRONG_USAGE);
  }
}
