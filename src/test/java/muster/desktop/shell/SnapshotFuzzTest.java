package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import muster.store.FolderStamp;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes behind the right stamp: they are a picture, or count as not there. */
@SuppressWarnings("NullAway.Init") // JUnit makes it before the test.
class SnapshotFuzzTest {
  private static final SnapshotStamp STAMP =
      new SnapshotStamp(
          new FolderStamp(List.of()),
          new FolderStamp(List.of()),
          Locale.ROOT,
          Layout.FIRST.look(),
          List.of(),
          Layout.FIRST.dividers());

  @TempDir static Path folder;

  @FuzzTest(maxDuration = "5m")
  void whatIsUnderstoodOfASnapshotIsKeptAsItIs(byte[] bytes) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(Files.newOutputStream(folder.resolve("first-map"))))) {
      out.writeUTF(STAMP.toString());
      out.write(bytes);
    }
    SnapshotStore store = new SnapshotStore(folder);
    MapSnapshot read = store.load(STAMP).orElse(null);
    if (read != null) {
      store.save(STAMP, read);
      MapSnapshot again = store.load(STAMP).orElseThrow();
      assertThat(again.frame()).isEqualTo(read.frame());
      assertThat(again.marking()).isEqualTo(read.marking());
      int width = read.picture().getWidth();
      int height = read.picture().getHeight();
      assertThat(again.picture().getRaster().getDataElements(0, 0, width, height, null))
          .isEqualTo(read.picture().getRaster().getDataElements(0, 0, width, height, null));
    }
  }
}
