package muster.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class DifferencesTest {
  private static List<String> sentences(String file, String from, String to) throws Exception {
    Map<String, byte[]> before = WorkspaceFiles.in(ShippedData.FOLDER);
    Map<String, byte[]> after = WorkspaceFiles.in(ShippedData.FOLDER);
    String text = new String(before.get(file), StandardCharsets.UTF_8);
    assertThat(text).containsPattern(from);
    after.put(file, text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8));
    return Differences.between(before, after).stream().map(Difference::sentence).toList();
  }

  private static List<String> commitments(String before, String after) throws WorkspaceException {
    String actors = "[{\"id\": \"FRA\", \"name\": \"France\"}]";
    return Differences.between(
            Map.of("actors.json", bytes(actors), "commitments.json", bytes(before)),
            Map.of("actors.json", bytes(actors), "commitments.json", bytes(after)))
        .stream()
        .map(Difference::sentence)
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aNumberIsNamedWithItsActorAndWhatItWasAndIs() throws Exception {
    String before =
        "[{\"id\": \"c\", \"actor\": \"FRA\", \"task\": \"Guard\", \"troops\": {\"likely\": 10000}}]";
    assertThat(commitments(before, before.replace("10000", "8000")))
        .containsExactly("France, Guard: likely 10,000 → 8,000");
  }

  @Test
  void whatIsNewDeletedOrMovedIsSaid() throws Exception {
    String both = "[{\"id\": \"c\"}, {\"id\": \"d\"}]";
    assertThat(commitments("[{\"id\": \"c\"}]", both)).containsExactly("d: new");
    assertThat(commitments(both, "[{\"id\": \"d\"}]")).containsExactly("c: deleted");
    assertThat(commitments(both, "[{\"id\": \"d\"}, {\"id\": \"c\"}]"))
        .containsExactly("commitments.json: in another order");
  }

  @Test
  void theHeaderAndAShapeAreSaidInWords() throws Exception {
    assertThat(sentences("workspace.json", "\"asOf\": \"[^\"]*\"", "\"asOf\": \"2026-01\""))
        .singleElement()
        .asString()
        .startsWith("Workspace: date “")
        .endsWith(" → “2026-01”");
    assertThat(sentences("sites.geojson", "\"coordinates\": \\[[0-9.]+", "\"coordinates\": [31.5"))
        .singleElement()
        .asString()
        .endsWith(": shape changed");
  }
}
