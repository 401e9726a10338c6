package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapFileCommandsTest {
  private static final String POINT =
      "{\"type\":\"Feature\",\"properties\":{\"name\":\"Depot\"},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[30.5,50.5]}}";

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

  private String point() throws Exception {
    return Files.writeString(folder.resolve("depot.json"), POINT).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"map.geojson", "map.kml"})
  void theMapGoesOutAndComesBackUnchanged(String name) throws Exception {
    String file = folder.resolve(name).toString();
    CliRun export = CliRun.of("export-map", "--out", file);
    assertThat(export.err()).isEmpty();
    assertThat(export.code()).isZero();
    CliRun back = CliRun.of("import-map", file, "--dry-run", "--format", "json");
    assertThat(back.code()).isZero();
    assertThat(back.out())
        .contains("\"added\": 0", "\"changed\": 0", "\"refused\": 0", "\"saved\": false");
  }

  @Test
  void whatIsImportedIsInTheWorkspaceAfterwards() throws Exception {
    Path copy = copy();
    String sites = Files.readString(copy.resolve("sites.geojson"));
    String[] typed = {
      "import-map",
      point(),
      "--workspace",
      copy.toString(),
      "--kind",
      "depot",
      "--source",
      "gmf-2025",
      "--locator",
      "map 1"
    };
    CliRun run = CliRun.of(typed);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("depot.json: 1 record added, nothing changed");
    assertThat(Files.readString(copy.resolve("sites.geojson")))
        .contains("\"name\": \"Depot\"", "\"locator\": \"map 1\"")
        .hasSizeGreaterThan(sites.length());
    assertThat(CliRun.of("validate", "--workspace", copy.toString()).code()).isZero();
    assertThat(CliRun.of(typed).out()).contains("nothing added, nothing changed, 1 left");
  }

  @Test
  void aDryRunAndARefusalLeaveTheFolderAsItWas() throws Exception {
    Path copy = copy();
    String sites = Files.readString(copy.resolve("sites.geojson"));
    CliRun dry =
        CliRun.of(
            "import-map",
            point(),
            "--workspace",
            copy.toString(),
            "--dry-run",
            "--kind",
            "depot",
            "--source",
            "gmf-2025",
            "--locator",
            "map 1");
    assertThat(dry.out()).contains("1 record would be added");
    CliRun refused = CliRun.of("import-map", point(), "--workspace", copy.toString());
    assertThat(refused.out()).contains("1 refused", "name a kind");
    assertThat(Files.readString(copy.resolve("sites.geojson"))).isEqualTo(sites);
  }

  @Test
  void theShippedWorkspaceIsNeverChanged() throws Exception {
    CliRun run = CliRun.of("import-map", point());
    assertThat(run.code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(run.err()).contains("--workspace", "--dry-run");
  }

  @Test
  void aWrongRequestIsToldFromAWrongCommandLine() throws Exception {
    assertThat(CliRun.of("import-map").code()).isEqualTo(Cli.WRONG_USAGE);
    assertThat(CliRun.of("import-map", point(), "--into", "roads").code())
        .isEqualTo(Cli.WRONG_USAGE);
    assertThat(CliRun.of("import-map", point(), "--source", "gmf-2025").code())
        .isEqualTo(Cli.WRONG_USAGE);
    assertThat(CliRun.of("export-map", "--out", "x", "--format", "shp").code())
        .isEqualTo(Cli.WRONG_USAGE);
    CliRun missing = CliRun.of("import-map", folder.resolve("none").toString(), "--dry-run");
    assertThat(missing.code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(missing.err()).contains("There is no file");
    CliRun nowhere = CliRun.of("export-map", "--out", folder.resolve("no/such/map.kml").toString());
    assertThat(nowhere.code()).isEqualTo(Cli.WRONG_REQUEST);
    assertThat(nowhere.err()).contains("cannot be written");
  }
}
