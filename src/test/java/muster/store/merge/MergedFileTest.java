package muster.store.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import muster.store.WorkspaceException;
import muster.store.json.CanonicalJson;
import org.junit.jupiter.api.Test;

final class MergedFileTest {
  private static final String BASE =
      """
      [
        {"id": "a", "actor": "FRA", "task": "Guard", "troops": {"low": 1, "likely": 10000, "high": 20000},
         "where": "west", "evidence": [{"source": "s1", "locator": "1"}]},
        {"id": "b", "actor": "GBR", "task": "Train"},
        {"id": "c", "actor": "DEU", "task": "Feed"}
      ]
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MergedFile merge(String base, String ours, String theirs)
      throws WorkspaceException {
    return MergedFile.of("commitments.json", bytes(base), bytes(ours), bytes(theirs), null);
  }

  private static String text(MergedFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  private static String canonical(String json) throws WorkspaceException {
    return CanonicalJson.print(Tree.parse(bytes(json), ""));
  }

  @Test
  void differentMembersOfOneRecordGoTogether() throws Exception {
    MergedFile merged =
        merge(BASE, BASE.replace("\"west\"", "\"east\""), BASE.replace("Guard", "Watch"));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged))
        .isEqualTo(canonical(BASE.replace("\"west\"", "\"east\"").replace("Guard", "Watch")));
  }

  @Test
  void bothMayAddRecordsAtTheSamePlaceAndEvidenceToTheSameRecord() throws Exception {
    String ours =
        BASE.replace("Feed\"}", "Feed\"}, {\"id\": \"x\"}")
            .replace("\"1\"}]", "\"1\"}, {\"source\": \"s2\", \"locator\": \"2\"}]");
    String theirs =
        BASE.replace("Feed\"}", "Feed\"}, {\"id\": \"y\"}")
            .replace("\"1\"}]", "\"1\"}, {\"source\": \"s3\", \"locator\": \"3\"}]");
    MergedFile merged = merge(BASE, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).containsSubsequence("s1", "s2", "s3", "\"x\"", "\"y\"");
    assertThat(text(merge(BASE, theirs, ours))).isEqualTo(text(merged));
  }

  @Test
  void aMemberThatBothChangeStandsBetweenMarkersAndIsSaid() throws Exception {
    MergedFile merged = merge(BASE, BASE.replace("10000", "8000"), BASE.replace("10000", "9000"));
    assertThat(merged.conflicts()).hasSize(1);
    assertThat(merged.conflicts().getFirst().sentence())
        .contains("FRA, Guard, troops", "likely 10,000", "likely 8,000", "likely 9,000");
    assertThat(text(merged))
        .contains(
            """
            <<<<<<< ours
                  "likely": 8000,
            =======
                  "likely": 9000,
            >>>>>>> theirs
            """);
    String mine =
        text(merged).replaceAll("(?s)<<<<<<< ours\n(.*?)=======\n.*?>>>>>>> theirs\n", "$1");
    assertThat(mine).isEqualTo(canonical(BASE.replace("10000", "8000")));
  }

  @Test
  void whoTakesASideGetsItWithoutMarkers() throws Exception {
    String ours = BASE.replace("10000", "8000").replace("Train", "Teach");
    MergedFile merged =
        MergedFile.of(
            "commitments.json",
            bytes(BASE),
            bytes(ours),
            bytes(BASE.replace("10000", "9000")),
            Side.THEIRS);
    assertThat(merged.conflicts()).hasSize(1);
    assertThat(text(merged)).isEqualTo(canonical(ours.replace("8000", "9000")));
  }

  @Test
  void theEndsOfARangeAreJudgedTogether() throws Exception {
    assertThat(
            merge(BASE, BASE.replace("10000", "8000"), BASE.replace("20000", "9000")).conflicts())
        .hasSize(1);
  }

  @Test
  void aRecordDeletedHereAndChangedThereIsSaid() throws Exception {
    String ours = BASE.replace("{\"id\": \"b\", \"actor\": \"GBR\", \"task\": \"Train\"},", "");
    MergedFile merged = merge(BASE, ours, BASE.replace("Train", "Teach"));
    assertThat(merged.conflicts())
        .extracting(Conflict::sentence)
        .containsExactly("GBR, Teach was deleted here and changed there.");
    assertThat(text(merged)).contains("<<<<<<< ours\n=======\n", "Teach");
    assertThat(merge(BASE, ours, BASE).conflicts()).isEmpty();
    assertThat(text(merge(BASE, ours, BASE))).doesNotContain("GBR");
  }

  @Test
  void theSamePieceOfEvidenceChangedTwiceIsAConflict() throws Exception {
    assertThat(
            merge(BASE, BASE.replace("\"1\"", "\"2\""), BASE.replace("\"1\"", "\"3\"")).conflicts())
        .hasSize(1);
  }

  @Test
  void anOrderThatBothChangeIsAConflictAndOneThatOneChangesIsKept() throws Exception {
    String abc = "[{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}]";
    String bac = "[{\"id\": \"b\"}, {\"id\": \"a\"}, {\"id\": \"c\"}]";
    String acb = "[{\"id\": \"a\"}, {\"id\": \"c\"}, {\"id\": \"b\"}]";
    assertThat(merge(abc, bac, acb).conflicts()).hasSize(1);
    MergedFile merged = merge(abc, bac, abc.replace("\"c\"}", "\"c\"}, {\"id\": \"d\"}"));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).containsSubsequence("\"b\"", "\"a\"", "\"c\"", "\"d\"");
  }

  @Test
  void choicesOfAScenarioGoTogetherOneByOne() throws Exception {
    String base = "[{\"id\": \"s\", \"choices\": {\"x\": \"no\", \"y\": \"no\", \"z\": \"no\"}}]";
    MergedFile merged =
        merge(
            base,
            base.replace("\"x\": \"no\"", "\"x\": \"yes\""),
            base.replace("\"z\": \"no\"", "\"z\": \"yes\""));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).contains("\"x\": \"yes\"", "\"y\": \"no\"", "\"z\": \"yes\"");
  }

  @Test
  void aFeaturesNameAndShapeGoTogether() throws Exception {
    String base =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
         "properties": {"id": "p", "name": "Port"},
         "geometry": {"type": "Point", "coordinates": [30.5, 46.25]}}]}
        """;
    MergedFile merged =
        merge(base, base.replace("Port", "Harbour"), base.replace("46.25", "46.50"));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).contains("Harbour", "[30.5, 46.50]");
    MergedFile both = merge(base, base.replace("46.25", "46.1"), base.replace("46.25", "46.2"));
    assertThat(both.conflicts().getFirst().sentence())
        .isEqualTo("Port, shape: changed here and there, and not to the same.");
    assertThat(text(both)).contains("<<<<<<< ours", "[30.5, 46.1]", "[30.5, 46.2]");
  }

  @Test
  void aFileThatIsNewOnBothSidesGoesTogether() throws Exception {
    MergedFile merged = merge("", "[{\"id\": \"a\"}]", "[{\"id\": \"b\"}]");
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).containsSubsequence("\"a\"", "\"b\"");
  }

  @Test
  void recordsWithoutIdsAreNotTakenApart() throws Exception {
    assertThat(merge("[1]", "[1, 2]", "[1, 3]").conflicts()).hasSize(1);
  }

  @Test
  void whatIsNoJsonIsSaidWithItsPlace() {
    assertThatThrownBy(() -> merge("[]", "[\n  {]", "[{}]"))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageStartingWith("commitments.json:2:4: ");
  }
}
