package muster.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.store.ForeignMembers;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.testing.Sentences;
import muster.testing.ShippedData;

/** Any three texts in place of a file of three versions of a workspace. */
class MergeFuzzTest {
  private static final Map<String, byte[]> SOUND =
      WorkspaceFiles.of(ShippedData.emptied(), ForeignMembers.NONE);
  private static final List<String> NAMES = WorkspaceFiles.names();

  @FuzzTest(maxDuration = "5m")
  void threeVersionsAreMergedOrOneIsSaidToBeWrong(FuzzedDataProvider data) {
    String name = data.pickValue(NAMES);
    byte[] base = text(data);
    byte[] ours = text(data);
    byte[] theirs = text(data);
    for (Side side : Side.values()) {
      Map<String, byte[]> merged;
      try {
        Merge merge =
            Merge.of(with(name, base), with(name, ours), with(name, theirs), Decision.all(side));
        merge.sentences().forEach(Sentences::check);
        Differences.between(with(name, ours), merge.files())
            .forEach(difference -> Sentences.check(difference.sentence()));
        merged = merge.files();
      } catch (WorkspaceException e) {
        Sentences.check(String.valueOf(e.getMessage()));
        return;
      }
      if (java.util.Arrays.equals(base, theirs)) {
        assertThat(merged.get(name)).isEqualTo(ours);
      }
    }
  }

  private static byte[] text(FuzzedDataProvider data) {
    return data.consumeString(data.consumeInt(0, 400)).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> with(String name, byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>(SOUND);
    files.put(name, content);
    return files;
  }
}
