package muster.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.lock.WorkspaceLock;
import muster.testing.Sentences;
import muster.testing.ShippedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Any bytes in what earlier saves left beside a workspace: the note of a save, new content that
 * waits, the lock, a version's note and content. None of it changes a sound workspace.
 */
class LeftoversFuzzTest {
  private static final Workspace SMALL = ShippedData.emptied();
  private static final String DIGEST = "0".repeat(64);

  private static Path folder = Path.of("");

  @BeforeAll
  static void makeFolder() throws Exception {
    folder = Files.createTempDirectory("fuzz");
    WorkspaceFolder.save(folder, SMALL, ForeignMembers.NONE);
    Files.createDirectories(folder.resolve(".muster/history/versions"));
    Files.createDirectories(folder.resolve(".muster/history/contents"));
  }

  @AfterAll
  static void deleteFolder() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @FuzzTest(maxDuration = "5m")
  void whatIsLeftOverDoesNoHarm(FuzzedDataProvider data) throws IOException {
    write(".muster-save", data.consumeBytes(300));
    write(".workspace.json.muster-new", "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    write(".muster/lock", data.consumeBytes(400));
    write(".muster/history/contents/" + DIGEST + ".z", data.consumeBytes(100));
    Path note = folder.resolve(".muster/history/versions/20260101T000000.000Z.version");
    Files.write(note, data.consumeRemainingAsBytes());

    assertThat(WorkspaceFolder.load(folder)).isInstanceOf(LoadResult.Loaded.class);
    if (WorkspaceLock.acquire(folder, Instant.now()) instanceof WorkspaceLock.HeldBy(String who)) {
      Sentences.check(who);
    }
    History history = History.of(folder);
    for (Version version : history.versions()) {
      try {
        history.files(version);
      } catch (WorkspaceException e) {
        Sentences.check(String.valueOf(e.getMessage()));
      }
    }
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
