package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers beyond one world: other evidence, reasons, worlds side by side. */
final class WhatIfTest {
  private static final Pattern TOP_KEY = Pattern.compile("(?m)^ {2}\"(\\w+)\":");

  private static String json(String line) {
    CliRun run = CliRun.onSmall((line + " --format json").split(" "));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private static String text(String line) {
    CliRun run = CliRun.onSmall(line.split(" "));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static List<String> keys(String json) {
    return TOP_KEY.matcher(json).results().map(match -> match.group(1)).toList();
  }

  @Test
  void laterEvidenceIsNotUsed() {
    String all = json("assess --scenario peace");
    assertThat(all).contains("\"fra-staff\"", "\"gbr-air\"", "\"stance\": \"leads\"");
    // A commitment of "2026" may be of its last day, so it is not known before.
    assertThat(json("assess --scenario peace --as-of 2026-12-31")).isEqualTo(all);
    assertThat(json("assess --scenario peace --as-of 2026")).isEqualTo(all);
    assertThat(json("assess --scenario peace --as-of 2026-12-30"))
        .contains("\"fra-staff\"")
        .doesNotContain("\"gbr-air\"");
    assertThat(json("assess --scenario peace --as-of 2026-01-09"))
        .contains("\"stance\": \"conditional\"")
        .doesNotContain("fra-", "leads");
    assertThat(keys(json("assess --as-of 2026"))).isEqualTo(keys(json("assess")));
    assertThat(text("explore --as-of 2026-05"))
        .contains("As of 31 May 2026: later evidence is not used");
  }

  @Test
  void aSourceThatIsNotBelievedTakesWhatRestsOnItAlone() {
    assertThat(json("assess --without-source report --without-source report"))
        .doesNotContain("fra-staff", "leads")
        .contains("\"commitment\": \"fra-land\"");
    assertThat(json("explore --without-source report"))
        .contains("\"expected\": 1050,")
        .isNotEqualTo(json("explore"));
    assertThat(text("assess --without-source report")).contains("Without the source “Report”");
  }

  @Test
  void oldPositionsAreMarkedStale() {
    assertThat(text("assess")).doesNotContain("days ago");
    assertThat(text("assess --as-of 2026-05-01")).doesNotContain("France (Leads, more");
    assertThat(text("assess --as-of 2026-05-02")).contains("France (Leads, more than 90 days ago)");
  }

  @Test
  void reasonsAndComparisonsAreKeysOnTopOfTheDesigns() {
    String plain = json("explore --target brigade");
    String more = json("explore --target brigade --compare peace --compare peace --why");
    assertThat(more).startsWith(plain.substring(0, plain.length() - "\n}\n".length()));
    assertThat(keys(more))
        .startsWith(keys(plain).toArray(String[]::new))
        .endsWith("compare", "why", "tasks", "reliance")
        .hasSize(keys(plain).size() + 4);
    assertThat(more)
        .contains("\"stands\": false,\n        \"basis\": \"estimate\",\n        \"p\": 0.2\n")
        .contains("\"missingEnablers\": [\n      \"isr\"\n    ]")
        .contains("\"withoutLowGraded\": \"short\"");
  }

  @Test
  void aWorldOfItsOwnComesFirstInAComparison() {
    String json = json("explore --set ceasefire=yes --set weather=cold --compare peace");
    String compare = json.substring(json.indexOf("\"compare\""));
    assertThat(compare.indexOf("\"scenario\": null"))
        .isPositive()
        .isLessThan(compare.indexOf("\"scenario\": \"peace\""));
    assertThat(compare)
        .contains("\"cold\",\n          \"mild\"")
        .doesNotContain("\"differs\": true");
    assertThat(text("explore --set weather=cold --compare peace"))
        .contains("Side by side", "Baseline (changed)  Peace", "United Kingdom", "The same in all");
  }

  @Test
  void peopleReadChancesInWordsAndWhatIsBehindThem() {
    assertThat(text("explore --target 5000 --scenario peace"))
        .contains("Brigade                5,000  20%  unlikely")
        .contains("5,000–5,199  20%")
        .contains("Ceasefire  No 11; ● Yes 1,011")
        .contains("Alone without effect: Weather.")
        .contains("Mandate    NATO  never happens")
        .contains("5,011  20%  10%  Mandate: UN")
        .contains("Without odds, all options count as equally likely: Weather.")
        .contains("stands with a chance of 20% (unlikely); if Ceasefire; and Mandate: UN or NATO")
        .contains("Placeholder  0–2,000 (likely 1,000)")
        .contains("Secure Ukraine: 1,011 likely troops in Ukraine.")
        .contains("1,011 deployed, 1,516.5 in preparation, 1,516.5 recovering")
        .contains("Brigade                Short  on no single source");
  }

  @Test
  void whatIsHeldHasOneOption() {
    assertThat(json("explore --set ceasefire=yes --hold ceasefire"))
        .contains("\"worlds\": 6,", "\"expected\": 4211,");
    assertThat(text("explore --scenario peace --hold ceasefire --compare peace"))
        .contains("Held fixed: Ceasefire", "stands with a chance of 80% (likely)");
  }

  @Test
  void whereNothingReachesATargetTheMostIsSaidAndWhoIsMissing() {
    assertThat(text("explore --target 9000"))
        .contains("No set of changes reaches 9,000")
        .contains("The most that can be reached is 5,011: Ceasefire and Mandate: UN.")
        .contains("Every commitment stands then.");
  }

  @Test
  void whoDoesNotStandEvenAtTheMostIsNamedWithWhatTheyWaitFor(@TempDir Path folder)
      throws IOException {
    try (var files = Files.list(CliRun.small())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path commitments = folder.resolve("commitments.json");
    Files.writeString(
        commitments,
        Files.readString(commitments)
            .replace("\"not\"", "\"all\"")
            .replace("{\n        \"ceasefire\": \"no\"\n      }", "[{\"ceasefire\": \"no\"}]"));
    CliRun run = CliRun.of("explore", "--target", "9000", "--workspace", folder.toString());
    assertThat(run.out())
        .as(run.err())
        .contains("The most that can be reached is 4,011: Ceasefire and Mandate: UN.")
        .contains("Even then these do not stand:")
        .contains("  United Kingdom: 0–2,000 (likely 1,000). It waits for: no Ceasefire.");
  }

  @Test
  void whereTooManyWorldsMatterTheFlagsThatHelpAreNamed(@TempDir Path folder) throws IOException {
    try (var files = Files.list(CliRun.small())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    for (int i = 0; i < 28; i++) {
      append(
          folder.resolve("assumptions.json"),
          """
          {"id": "x%1$d", "label": "X%1$d", "question": "X%1$d?", "baseline": "no",
           "options": [{"id": "no", "label": "no"}, {"id": "yes", "label": "yes"}],
           "evidence": []}"""
              .formatted(i));
      append(
          folder.resolve("commitments.json"),
          """
          {"id": "x%1$d", "actor": "FRA", "axis": "presence", "domain": "land", "task": "Go",
           "basis": "placeholder", "status": "said", "where": "west",
           "troops": {"low": 1, "likely": 1, "high": 1}, "requires": {"x%1$d": "yes"},
           "asOf": "2026-01-01", "evidence": []}"""
              .formatted(i));
    }
    CliRun refused = CliRun.of("explore", "--workspace", folder.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("That is: --hold ");
  }

  private static void append(Path file, String element) throws IOException {
    String text = Files.readString(file).strip();
    Files.writeString(file, text.substring(0, text.length() - 1) + "," + element + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess --without-source nobody",
        "explore --without-source nobody",
        "explore --hold nothing",
        "explore --compare peace --compare nowhere"
      })
  void whatIsNotThereIsOneSentenceAndExitsWithOne(String line) {
    CliRun run = CliRun.onSmall(line.split(" "));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess --as-of yesterday",
        "assess --as-of 2026-13",
        "explore --as-of 2026-02-30",
        "assess --as-of",
        "zones --as-of 2026",
        "validate --without-source report",
        "assess --compare peace --compare peace",
        "explore --compare peace",
        "explore --scenario peace --compare a --compare b --compare c --compare d",
        "explore --compare a --compare b --compare c --compare d --compare e"
      })
  void aWrongCommandLineExitsWithTwo(String line) {
    CliRun run = CliRun.onSmall(line.split(" "));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().endsWith(".");
  }
}
