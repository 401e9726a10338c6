package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCommandsTest {
  @TempDir private Path folder;

  /** A copy of the shipped workspace that may be changed. */
  private Path copy() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("робоча папка"));
    try (var files = Files.list(Path.of("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @ParameterizedTest
  @CsvSource({"commitments,csv,78", "sites,xlsx,184"})
  void aTableGoesOutAndComesBackWithoutChangingAByte(String kind, String ending, int records)
      throws Exception {
    Path copy = copy();
    String file = folder.resolve("table." + ending).toString();
    CliRun export = CliRun.of("export-table", kind, "--workspace", copy.toString(), "--out", file);
    assertThat(export.err()).isEmpty();
    assertThat(export.out()).startsWith("Wrote " + records + " records to ");
    CliRun back =
        CliRun.of(
            "import-table",
            file,
            "--into",
            kind,
            "--workspace",
            copy.toString(),
            "--format",
            "json");
    assertThat(back.code()).isZero();
    assertThat(back.out())
        .contains("\"saved\": false", "\"changed\": 0", "\"unchanged\": " + records);
    try (var files = Files.list(Path.of("data"))) {
      for (Path shipped : files.filter(Files::isRegularFile).toList()) {
        assertThat(copy.resolve(shipped.getFileName())).hasSameBinaryContentAs(shipped);
      }
    }
  }

  @Test
  void columnsAreNamedAndConstantsGiven() throws Exception {
    Path copy = copy();
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "Country;When;Word\nFrance;2026-03-01;leads\nNowhere;2026;leads\n");
    CliRun run =
        CliRun.of(
            "import-table",
            table.toString(),
            "--into",
            "positions",
            "--workspace",
            copy.toString(),
            "--map",
            "Country=actor",
            "--map",
            "When=asOf",
            "--map",
            "Word=stance",
            "--set",
            "summary=Said so",
            "--set",
            "evidence=gmf-2025@p. 1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("t.csv: 1 record added, nothing changed, nothing left as it is, 1 refused.")
        .contains("Country: There is no actor “Nowhere”");
    assertThat(Files.readString(copy.resolve("positions.json")))
        .contains("\"id\": \"fra-2026-03-01\"", "\"summary\": \"Said so\"");
    assertThat(CliRun.of("validate", "--workspace", copy.toString()).code()).isZero();
  }

  @Test
  void whatCannotBeDoneIsSaidInOneSentence() throws Exception {
    String table = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n").toString();
    assertRefused("--workspace", 1, "import-table", table, "--into", "sites");
    assertRefused("no field “colour”", 1, dry(table, "--map", "a=colour"));
    assertRefused("no column “c”", 1, dry(table, "--map", "c=name"));
    assertRefused("is no encoding", 2, dry(table, "--encoding", "klingon"));
    assertRefused(".csv or .xlsx", 1, "export-table", "sites", "--out", table + ".doc");
    assertRefused("none of actors", 2, "export-table", "zones", "--out", table);
  }

  private static String[] dry(String table, String option, String value) {
    return new String[] {"import-table", table, "--into", "sites", "--dry-run", option, value};
  }

  private static void assertRefused(String because, int code, String... typed) {
    CliRun run = CliRun.of(typed);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(because);
  }
}
