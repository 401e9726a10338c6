package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.testing.Sentences;

/** Any bytes in place of a file of a sound workspace. */
class WorkspaceFuzzTest {
  private static final Map<String, byte[]> SOUND = SoundFolder.files();
  private static final List<String> NAMES = WorkspaceFiles.names();

  /** The first byte says which file the others are: {@code a} stands for the first. */
  @DictionaryEntries({
    "1e999999",
    "-0",
    "null",
    "\"\\ud800\"",
    "\"$km\"",
    "\"not\": ",
    "\"union\": [",
    "\"buffer\": {",
    "\"EU\"",
    "\"..\"",
    "\"\"",
    "\u0000",
    "9223372036854775807"
  })
  @FuzzTest(maxDuration = "5m")
  void aFileIsTakenOrSaidToBeWrongAndWhatIsTakenIsWrittenAsItWas(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Map<String, byte[]> files = new LinkedHashMap<>(SOUND);
    String name = NAMES.get(Math.floorMod(input[0] - 'a', NAMES.size()));
    files.put(name, Arrays.copyOfRange(input, 1, input.length));
    LoadResult result = WorkspaceFiles.read(files);
    result.problems().forEach(problem -> Sentences.check(problem.message()));
    if (result instanceof LoadResult.Loaded loaded) {
      Map<String, byte[]> written = WorkspaceFiles.of(loaded.workspace(), loaded.foreign());
      LoadResult.Loaded again = (LoadResult.Loaded) WorkspaceFiles.read(written);
      assertThat(again.workspace().equals(loaded.workspace())).isTrue();
      assertThat(again.foreign()).isEqualTo(loaded.foreign());
      WorkspaceFiles.of(again.workspace(), again.foreign())
          .forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(written.get(file)));
    } else {
      assertThat(result.problems()).isNotEmpty();
    }
  }
}
