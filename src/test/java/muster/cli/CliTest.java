package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
final class CliTest {
  @TempDir Path temporary;

  private static String expected(String name) throws IOException {
    try (var in = Objects.requireNonNull(CliTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertOneSentence(CliRun run, int code) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().endsWith(".");
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void assessWritesTheDesignsJsonToTheByte() throws IOException {
    CliRun run =
        CliRun.onSmall(
            "assess",
            "--scenario",
            "peace",
            "--set",
            "mandate=un",
            "--set",
            "mandate=nato",
            "--format",
            "json");
    assertThat(run).isEqualTo(new CliRun(0, expected("assess.json"), "", List.of()));
  }

  @Test
  void exploreWritesTheDesignsJsonToTheByte() throws IOException {
    CliRun run = CliRun.onSmall("explore", "--target", "brigade", "--format=json");
    assertThat(run).isEqualTo(new CliRun(0, expected("explore.json"), "", List.of()));
  }

  @Test
  void withoutATargetThereAreNoUnlocks() {
    assertThat(CliRun.onSmall("explore", "--format", "json").out())
        .endsWith("  \"target\": null,\n  \"unlocks\": []\n}\n");
  }

  @Test
  void aForceModelsIdComesBeforeANumber() {
    assertThat(CliRun.onSmall("explore", "--target", "2000", "--format", "json").out())
        .contains("\"target\": 3000,");
    assertThat(CliRun.onSmall("explore", "--target", "2001", "--format", "json").out())
        .contains("\"target\": 2001,");
  }

  @Test
  void zonesAreMeasuredWithTheScenariosOrTheGivenParameters() {
    assertThat(CliRun.onSmall("zones", "--format", "json").out())
        .contains("\"id\": \"west\",\n      \"areaKm2\": 8056.2")
        .contains("\"sites\": [\n        \"depot\"\n      ]")
        .contains("\"lengthKm\": 222.4");
    assertThat(area("zones")).isBetween(4700.0, 4800.0);
    assertThat(area("zones", "--scenario", "peace")).isBetween(10100.0, 10200.0);
    assertThat(area("zones", "--scenario", "peace", "--parameter", "buffer-km=10"))
        .isEqualTo(area("zones"));
  }

  @Test
  void rulersAddKeysOnlyWhereTheyAreAskedFor() {
    String plain = CliRun.onSmall("zones", "--format", "json").out();
    String ruled = CliRun.onSmall("zones", "--format", "json", "--rulers").out();
    assertThat(plain).doesNotContain("standOffKm", "perimeterKm", "contact\"", "shortKm");
    assertThat(ruled)
        .contains("\"standOffKm\": null")
        .contains("\"relation\": \"along\"")
        .contains("\"depthKm\": 10")
        .contains("\"troopsPerKm2\": {")
        .contains("\"deployment\": true");
  }

  @Test
  void choicesChangeTheTroopsInTheZones() {
    assertThat(CliRun.onSmall("zones", "--set", "ceasefire=no").out()).doesNotContain("1,011");
    assertThat(CliRun.onSmall("zones", "--set", "ceasefire=yes").out())
        .contains("11–2,011 (likely 1,011)", "(likely 0.13) per\u00a0km²");
  }

  private static double area(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    String out = CliRun.onSmall(all.toArray(String[]::new)).out();
    String after = out.substring(out.indexOf("\"buffer\""));
    return Double.parseDouble(
        after.substring(after.indexOf(": ") + 2, after.indexOf(",\n      \"s")));
  }

  @Test
  void validateNamesEveryProblemWithItsPlace() throws IOException {
    assertThat(CliRun.onSmall("validate", "--format", "json"))
        .isEqualTo(new CliRun(0, "{\n  \"ok\": true,\n  \"problems\": []\n}\n", "", List.of()));
    Path broken = copy("зламана тека");
    Files.writeString(broken.resolve("parameters.json"), "[\n  7\n]");
    CliRun json = CliRun.of("validate", "--workspace", broken.toString(), "--format", "json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.err()).isEmpty();
    assertThat(json.out())
        .startsWith("{\n  \"ok\": false,\n  \"problems\": [\n    {\n")
        .contains("\"file\": \"parameters.json\",\n      \"line\": 2,\n      \"column\": 3,");
    CliRun text = CliRun.of("validate", "--workspace", broken.toString());
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).startsWith("parameters.json:2:3: ");
  }

  @Test
  void aSlideWhoseScenarioIsGoneIsAProblemOfItsOwnAndOfNothingElse() throws IOException {
    Path stale = copy("stale");
    Path briefings = stale.resolve("briefings.json");
    Files.writeString(
        briefings,
        Files.readString(briefings).replace("\"scenario\": \"peace\"", "\"scenario\": \"past\""));

    CliRun validate = CliRun.of("validate", "--workspace", stale.toString());
    assertThat(validate.code()).isEqualTo(1);
    assertThat(validate.out()).startsWith("briefings.json:").contains("“past”");
    CliRun assess = CliRun.of("assess", "--workspace", stale.toString(), "--format", "json");
    assertThat(assess).isEqualTo(CliRun.onSmall("assess", "--format", "json"));
  }

  @Test
  void otherCommandsNameTheProblemsOnStandardError() throws IOException {
    Path broken = copy("broken");
    Files.writeString(broken.resolve("parameters.json"), "{}");
    for (String command : List.of("assess", "explore", "zones")) {
      CliRun run = CliRun.of(command, "--workspace", broken.toString(), "--format", "json");
      assertOneSentence(run, 1);
      assertThat(run.err()).startsWith("parameters.json:1:1: ");
    }
  }

  @Test
  void aFolderWithoutAWorkspaceIsASentence() {
    assertOneSentence(CliRun.of("assess", "--workspace", temporary.toString()), 1);
    assertOneSentence(
        CliRun.of("assess", "--workspace", temporary.resolve("no where").toString()), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess --scenario nowhere",
        "assess --set nothing=yes",
        "assess --set ceasefire=perhaps",
        "explore --target nobody",
        "explore --target 1.5",
        "explore --target 99999999999999999999",
        "zones --parameter width=1",
        "zones --parameter buffer-km=4.9",
        "zones --parameter buffer-km=1e999"
      })
  void aRequestForWhatIsNotThereIsOneSentenceAndExitsWithOne(String line) {
    assertOneSentence(CliRun.onSmall(line.split(" ")), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assassinate",
        "assess --unknown",
        "assess --set",
        "assess --set ceasefire",
        "assess --set =yes",
        "assess --set ceasefire=",
        "assess --scenario",
        "assess --scenario a --scenario b",
        "assess --format yaml",
        "assess --format JSON",
        "assess extra",
        "zones --parameter buffer-km=wide",
        "zones --target 5000",
        "validate --scenario peace"
      })
  void aWrongCommandLineIsOneSentenceAndExitsWithTwo(String line) {
    assertOneSentence(CliRun.of(line.split(" ")), 2);
  }

  @Test
  void helpAndVersionAreNoErrors() {
    for (String line : List.of("--help", "--version", "assess --help", "explore -h")) {
      CliRun run = CliRun.of(line.split(" "));
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotEmpty();
    }
  }

  @Test
  void withoutACommandTheDesktopOpens() {
    assertThat(CliRun.of().opened()).containsExactly("null");
    assertThat(CliRun.of("--workspace", "somewhere").opened()).containsExactly("somewhere");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void localeAndTimeZoneChangeNothing() {
    List<CliRun> here = everything();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(everything()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<CliRun> everything() {
    return List.of(
        CliRun.onSmall("assess"),
        CliRun.onSmall("assess", "--format", "json"),
        CliRun.onSmall("explore", "--target", "5000"),
        CliRun.onSmall("explore", "--target", "5000", "--format", "json"),
        CliRun.onSmall(
            "explore", "--as-of", "2026-05", "--compare", "peace", "--set", "weather=cold"),
        CliRun.onSmall("assess", "--without-source", "report", "--as-of", "2026-05"),
        CliRun.onSmall("zones"),
        CliRun.onSmall("zones", "--format", "json"),
        CliRun.onSmall("validate"),
        CliRun.onSmall("assess", "--scenario", "ı"),
        CliRun.of("assess", "--format", "yaml"),
        CliRun.of("assess", "--help"));
  }

  @Test
  void commandsThatOnlyReadLeaveTheFolderAsItWas() throws IOException {
    Path folder = copy("Київ 2026");
    List<String> before = listing(folder);
    for (String command : List.of("validate", "assess", "explore", "zones")) {
      assertThat(CliRun.of(command, "--workspace", folder.toString()).code()).isZero();
    }
    assertThat(listing(folder)).isEqualTo(before);
  }

  @Test
  void reportsForPeopleNameThingsAndNotIds() {
    assertThat(CliRun.onSmall("assess", "--set", "weather=cold").out())
        .contains("Übung Київ", "But Weather: Cold", "France (Leads): 11", "Station a brigade")
        .doesNotContain("fra-land");
    assertThat(CliRun.onSmall("explore", "--target", "5000").out())
        .contains("12 worlds", "2 smallest sets of changes reach 5,000", "Mandate: UN");
    assertThat(CliRun.onSmall("zones").out()).contains("The west", "Depot", "km²");
  }

  @Test
  void moreUnlocksThanCanBeListedAreASentenceNotAPart() throws IOException {
    Path folder = copy("many");
    StringBuilder assumptions = new StringBuilder("[");
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      assumptions.append(
          """
          %s{"id": "a%d", "label": "A", "question": "A?", "baseline": "no", "evidence": [],
           "options": [{"id": "no", "label": "No"}, {"id": "yes", "label": "Yes"}]}
          """
              .formatted(i == 0 ? "" : ",", i));
      if (i % 2 == 1) {
        parts.append(i == 1 ? "" : ",");
        parts.append("{\"any\": [{\"a%d\": \"yes\"}, {\"a%d\": \"yes\"}]}".formatted(i - 1, i));
      }
    }
    Files.writeString(folder.resolve("assumptions.json"), assumptions + "]");
    Files.writeString(folder.resolve("enablers.json"), "[]");
    Files.writeString(folder.resolve("force-models.json"), "[]");
    Files.writeString(folder.resolve("scenarios.json"), "[]");
    Files.writeString(folder.resolve("briefings.json"), "[]");
    Files.writeString(
        folder.resolve("commitments.json"),
        """
        [{"id": "much", "actor": "FRA", "axis": "industry", "domain": "arms", "task": "Build",
          "basis": "placeholder", "status": "said", "asOf": "2026", "evidence": [],
          "requires": {"all": [%s]}}]
        """
            .formatted(parts));
    CliRun json = CliRun.of("assess", "--workspace", folder.toString(), "--format", "json");
    assertOneSentence(json, 1);
    assertThat(json.err()).contains("much");
    CliRun text = CliRun.of("assess", "--workspace", folder.toString());
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("more ways than can be listed");
  }

  @Test
  void anAnswerThatCannotBeWrittenIsAFailure() {
    StringWriter err = new StringWriter();
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Cli cli = new Cli(new PrintWriter(full), new PrintWriter(err), workspace -> 0);
    assertThat(cli.run("assess", "--workspace", CliRun.small().toString())).isEqualTo(1);
    assertThat(err.toString()).contains("could not be written");
  }

  private Path copy(String name) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    try (var files = Files.list(CliRun.small())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }

  private static List<String> listing(Path folder) throws IOException {
    List<String> listing = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        listing.add(file + " " + Files.getLastModifiedTime(file));
      }
    }
    return listing;
  }
}
