package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import muster.testing.Sentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any bytes as a packed workspace. */
class PackedWorkspaceFuzzTest {
  private static Path file = Path.of("");

  @BeforeAll
  static void makeFile() throws IOException {
    file = Files.createTempFile("fuzz", PackedWorkspace.ENDING);
  }

  @AfterAll
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @DictionaryEntries({
    "workspace.json",
    "zones.geojson",
    "mimetype",
    "../",
    "PK\\001\\002",
    "PK\\003\\004",
    "PK\\005\\006",
    "PK\\007\\010"
  })
  @FuzzTest(maxDuration = "5m")
  void itIsReadOrSaidToBeWrongAndWhatIsReadCanBePackedAgain(byte[] bytes) throws Exception {
    Files.write(file, bytes);
    Map<String, byte[]> files;
    try {
      files = PackedWorkspace.files(file);
    } catch (WorkspaceException e) {
      Sentences.check(e.getMessage());
      return;
    }
    assertThat(WorkspaceFiles.names()).containsAll(files.keySet());
    assertThat(PackedEntries.read(PackedEntries.write(files))).containsExactlyEntriesOf(files);
    WorkspaceFolder.load(file).problems().forEach(problem -> Sentences.check(problem.message()));
  }
}
