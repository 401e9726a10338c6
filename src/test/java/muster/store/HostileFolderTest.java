package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders that were made to break a reader: each gets a sentence, and none holds it up. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class HostileFolderTest {
  @TempDir Path temp;
  private SoundFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = SoundFolder.in(temp.resolve("w"));
  }

  /** The one problem of the file, whatever else its absence may cause. */
  private Problem problem(String file) {
    List<Problem> problems = folder.load().problems();
    assertThat(problems).extracting(Problem::file).containsOnly(file);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private void says(String file, int line, int column, String path, String message) {
    Problem problem = problem(file);
    assertThat(problem.message()).contains(message);
    assertThat(problem).isEqualTo(new Problem(file, line, column, path, problem.message()));
  }

  @Test
  void aMissingFileIsSaidOnceAndNotInEveryReferenceIntoIt() throws IOException {
    Files.delete(folder.file("sources.json"));
    says("sources.json", 1, 1, "$", "is missing");
  }

  @ParameterizedTest
  @MethodSource("fileNames")
  void anyFileMayBeMissing(String file) throws IOException {
    Files.delete(folder.file(file));
    says(file, 1, 1, "$", "is missing");
  }

  @ParameterizedTest
  @MethodSource("fileNames")
  void anyFileMayBeNoJson(String file) {
    folder.write(file, "[{\n  \"id\": }]");
    says(file, 2, 9, "$[0]", "no JSON from “}]”");
  }

  static List<String> fileNames() {
    return List.of(SoundFolder.fileNames());
  }

  @Test
  void aFolderThatIsNotThereAndOneWithoutAWorkspaceAreSaid() throws IOException {
    assertThat(WorkspaceFolder.load(temp.resolve("nowhere")).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("There is no folder");
    assertThat(WorkspaceFolder.load(folder.file("sources.json")).problems()).hasSize(1);
    assertThat(WorkspaceFolder.load(Files.createDirectory(temp.resolve("empty"))).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("There is no workspace in");
  }

  @Test
  void aFolderInPlaceOfAFileIsSaid() throws IOException {
    Files.delete(folder.file("lines.geojson"));
    Files.createDirectory(folder.file("lines.geojson"));
    says("lines.geojson", 1, 1, "$", "no plain file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInPlaceOfAFileIsSaidAndNotWaitedFor() throws Exception {
    Files.delete(folder.file("lines.geojson"));
    Process mkfifo = new ProcessBuilder("mkfifo", folder.file("lines.geojson").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    says("lines.geojson", 1, 1, "$", "no plain file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkMayLeadToAFileInTheFolderButNotOutOfIt() throws IOException {
    Path inside = folder.file("real.json");
    Files.move(folder.file("actors.json"), inside);
    Files.createSymbolicLink(folder.file("actors.json"), Path.of("real.json"));
    assertThat(folder.load().problems()).isEmpty();

    Files.move(inside, temp.resolve("outside.json"));
    Files.delete(folder.file("actors.json"));
    Files.createSymbolicLink(folder.file("actors.json"), temp.resolve("outside.json"));
    says("actors.json", 1, 1, "$", "leads out of the workspace");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToNothingOrInACircleOrToADeviceIsSaid() throws IOException {
    Files.delete(folder.file("actors.json"));
    Files.createSymbolicLink(folder.file("actors.json"), Path.of("nothing.json"));
    says("actors.json", 1, 1, "$", "leads to nothing");

    Files.delete(folder.file("actors.json"));
    Files.createSymbolicLink(folder.file("actors.json"), Path.of("actors.json"));
    says("actors.json", 1, 1, "$", "cannot be read");

    Files.delete(folder.file("actors.json"));
    Files.createSymbolicLink(folder.file("actors.json"), Path.of("/dev/zero"));
    says("actors.json", 1, 1, "$", "leads out of the workspace");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder.path());
    assertThat(WorkspaceFolder.load(link).problems()).isEmpty();
  }

  @Test
  void spacesAndCyrillicLettersInThePathAreFine() {
    assertThat(SoundFolder.in(temp.resolve("Мої файли 2026")).load().problems()).isEmpty();
  }

  @Test
  void anEmptyFileIsSaid() {
    folder.write("positions.json", "");
    says("positions.json", 1, 1, "$", "empty");
  }

  @Test
  void aByteOrderMarkIsSaid() {
    folder.write("positions.json", "\uFEFF[]");
    says("positions.json", 1, 1, "$", "byte order mark");
  }

  @Test
  void utf16IsSaid() {
    folder.write("positions.json", "[]".getBytes(StandardCharsets.UTF_16));
    says("positions.json", 1, 1, "$", "not in UTF-8 (byte FE here)");
  }

  @Test
  void aByteThatIsNoUtf8IsSaidWhereItStands() {
    folder.write("positions.json", "[\n  \"ї\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    says("positions.json", 2, 5, "$", "byte E9");
  }

  @Test
  void overlongAndSurrogateBytesAreNoUtf8() {
    folder.write("positions.json", (byte) '"', (byte) 0xC0, (byte) 0xAF, (byte) '"');
    says("positions.json", 1, 2, "$", "byte C0");
    folder.write("positions.json", (byte) '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) '"');
    says("positions.json", 1, 2, "$", "byte ED");
  }

  @Test
  void fiveHundredLevelsMayStandInEachOtherAndNoMore() {
    folder.write("positions.json", "[".repeat(500) + "]".repeat(500));
    assertThat(problem("positions.json").message()).contains("an object in braces");
    folder.write("positions.json", "[".repeat(501) + "]".repeat(501));
    says("positions.json", 1, 501, "$" + "[0]".repeat(500), "500 levels");
    folder.write("positions.json", "[".repeat(5_000_000));
    says("positions.json", 1, 501, "$" + "[0]".repeat(500), "500 levels");
  }

  @Test
  void sixtyOneNestedConditionsAreFine() {
    String deep = "{\"all\": [".repeat(61) + "{\"us-backstop\": \"yes\"}" + "]}".repeat(61);
    String condition = "{\n          \"us-backstop\": \"yes\"\n        }";
    folder.replace("enablers.json", condition, deep);
    assertThat(folder.load().problems()).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsSaidWithoutReadingIt() {
    folder.write("positions.json", "[" + " ".repeat(FolderReader.LARGEST_FILE) + "]");
    says("positions.json", 1, 1, "$", "too large");
  }

  @Test
  void moreValuesThanFitAreSaid() {
    folder.write("sources.json", "[" + "0,".repeat(4_000_000) + "0]");
    assertThat(problem("sources.json").message()).contains("more values than can be read");
  }

  @Test
  void aThousandProblemsAreListedAndTheOthersCounted() {
    folder.write("positions.json", "[\n" + "{},\n".repeat(100_000) + "{}]");
    List<Problem> problems = folder.load().problems();
    assertThat(problems).hasSize(Problems.MOST + 1);
    // Seven keys are required, so that the thousandth problem is the 142nd record's sixth.
    assertThat(problems.getLast().line()).isEqualTo(144);
    assertThat(problems.getLast().message()).contains("699,007 more");
  }

  @Test
  void aThousandProblemsOnOneHugeLineAreListedFast() {
    String line = "[" + "{\"😀\": 1},".repeat(500_000) + "0]";
    folder.write("positions.json", line);
    assertThat(folder.load().problems()).hasSize(Problems.MOST + 1);
  }

  @Test
  void aHugeTextAndAHugeKeyAreNotRepeatedInAProblem() {
    String huge = "x".repeat(1_000_000);
    folder.replace("positions.json", "\"leads\"", "\"" + huge + "\"");
    assertThat(problem("positions.json").message()).hasSizeLessThan(400);
    folder = SoundFolder.in(temp.resolve("v"));
    folder.replace(
        "scenarios.json",
        "\"choices\": {}",
        "\"choices\": {\"" + huge.substring(0, 40_000) + "\": 1}");
    List<Problem> problems = folder.load().problems();
    assertThat(problems).hasSize(2).allMatch(p -> (p.path() + p.message()).length() < 600);
  }

  @Test
  void edgesThatLieAcrossEachOtherByTheThousandDoNotHoldTheReaderUp() {
    StringBuilder zigzag = new StringBuilder("[[");
    for (int i = 0; i < 40_000; i++) {
      zigzag.append(i % 2 == 0 ? "[0, " : "[1, ").append(i / 1000.0).append("], ");
    }
    zigzag.append("[-1, 0], [0, 0]]]");
    folder.write(
        "zones.geojson",
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "west",
          "name": "x", "kind": "x", "asOf": "2025", "evidence": []},
          "geometry": {"type": "Polygon", "coordinates": %s}}]}
        """
            .formatted(zigzag));
    assertThat(problem("zones.geojson").path()).isEqualTo("$.features[0].geometry.coordinates");
  }

  @Test
  void aLongChainOfRulesIsFollowedToItsEnd() {
    StringBuilder features = new StringBuilder();
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      features.append(
          """
          {"type": "Feature", "properties": {"id": "z%d", "name": "x", "kind": "x", "asOf": "2025",
            "evidence": [], "rule": {"union": ["z%d"]}}, "geometry": null}%s
          """
              .formatted(i, (i + 1) % length, i + 1 < length ? "," : ""));
    }
    folder.write(
        "zones.geojson", "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    folder.replace("commitments.json", "\"west\"", "\"z1\"");
    assertThat(problem("zones.geojson").message())
        .contains("z0 → z1 → z2 → z3 → z4 → z5 → z6 → z7 → … → z0");
  }

  @Test
  void readingWritesNothing() {
    var before = folder.contents();
    folder.load();
    assertThat(folder.contents()).isEqualTo(before);
  }

  @Test
  void aLineThatLiesAcrossItselfByTheMillionIsSaid() {
    Random random = new Random(1);
    StringBuilder tangle = new StringBuilder("[[37.5, 50.2]");
    for (int i = 0; i < 4000; i++) {
      tangle.append(", [%d, %d]".formatted(20 + random.nextInt(20), 44 + random.nextInt(8)));
    }
    String lines = folder.text("lines.geojson");
    int from = lines.indexOf("[\n          [37.5");
    int to = lines.indexOf("]\n      }", from);
    folder.write("lines.geojson", lines.substring(0, from) + tangle + lines.substring(to));
    assertThat(problem("lines.geojson").message()).contains("lies across itself too often");
  }

  @Test
  void aLongLineIsNoTangle() {
    StringBuilder river = new StringBuilder("[[37.5, 50.2]");
    for (int i = 0; i < 200_000; i++) {
      river.append(", [%s, %s]".formatted(20 + i / 10_000.0, 44 + i % 7 / 1e5));
    }
    String lines = folder.text("lines.geojson");
    int from = lines.indexOf("[\n          [37.5");
    int to = lines.indexOf("]\n      }", from);
    folder.write("lines.geojson", lines.substring(0, from) + river + lines.substring(to));
    assertThat(folder.load().problems()).isEmpty();
  }
}
