package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import muster.model.Workspace;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAsItWasAndWrittenTheSameAgain(@ForAll("workspaces") Workspace workspace) {
    Map<WorkspaceFile, byte[]> written = write(workspace, ForeignMembers.NONE);
    LoadResult result = new WorkspaceReader(written::get, new Problems()).read();
    assertThat(result.problems()).isEmpty();
    assertThat(result).isInstanceOf(LoadResult.Loaded.class);
    if (result instanceof LoadResult.Loaded(Workspace read, ForeignMembers foreign, var _)) {
      assertThat(read).isEqualTo(workspace);
      assertThat(write(read, foreign)).usingRecursiveComparison().isEqualTo(written);
    }
  }

  private static Map<WorkspaceFile, byte[]> write(Workspace workspace, ForeignMembers foreign) {
    Map<WorkspaceFile, byte[]> contents = new EnumMap<>(WorkspaceFile.class);
    WorkspaceWriter writer = new WorkspaceWriter(workspace, foreign);
    for (WorkspaceFile file : WorkspaceFile.values()) {
      contents.put(file, writer.text(file).getBytes(StandardCharsets.UTF_8));
    }
    return contents;
  }

  @Test
  void theSoundWorkspaceIsWrittenByteForByteAsItStands(@TempDir Path temp) throws Exception {
    SoundFolder folder = SoundFolder.in(temp.resolve("w"));
    LoadResult.Loaded loaded = folder.loaded();
    Path copy = temp.resolve("copy");
    WorkspaceFolder.saveCopy(copy, loaded.workspace(), loaded.foreign());
    assertThat(new SoundFolder(copy).contents()).isEqualTo(folder.contents());
  }

  @Test
  void keysThatMusterDoesNotKnowSurviveWhereverTheyStand(@TempDir Path temp) throws Exception {
    SoundFolder folder = SoundFolder.in(temp.resolve("w"));
    int objects = 0;
    for (String file : SoundFolder.fileNames()) {
      String marked = markObjects(folder.text(file), objects);
      objects += (int) marked.lines().filter(l -> l.contains("\"x-unknown\"")).count();
      folder.write(file, marked);
    }
    LoadResult.Loaded loaded = folder.loaded();
    WorkspaceFolder.save(folder.path(), loaded.workspace(), loaded.foreign());
    String all = String.join("\n", folder.contents().values());
    for (int i = 0; i < objects; i++) {
      assertThat(all).contains("\"x-unknown\": " + i + ".0");
    }
    assertThat(objects).isGreaterThan(90);
    assertThat(folder.loaded()).isEqualTo(loaded);
  }

  /** Puts an unknown key into every object but those whose keys are ids, and conditions. */
  private static String markObjects(String text, int from) {
    StringBuilder marked = new StringBuilder();
    int number = from;
    boolean closed = false;
    for (String line : text.split("\n")) {
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      boolean keyed =
          line.matches(".*\"(p|when|requires|not|choices|parameters)\": \\{")
              || (closed && line.strip().equals("{"));
      if (line.matches("\\s*\"(all|any)\": \\[")) {
        closed = true;
      } else if (closed && line.strip().startsWith("]")) {
        closed = !line.strip().equals("]");
      }
      marked.append(line).append('\n');
      if (line.endsWith("{") && !keyed) {
        marked.append(indent).append("  \"x-unknown\": ").append(number++).append(".0,\n");
      }
    }
    return marked.toString();
  }

  @Test
  void aSaveTouchesNoFileThatStaysTheSame(@TempDir Path temp) throws Exception {
    SoundFolder folder = SoundFolder.in(temp.resolve("w"));
    folder.write("actors.json", folder.text("actors.json").replace("\n", "\r\n"));
    LoadResult.Loaded loaded = folder.loaded();
    Object sources = key(folder.file("sources.json"));
    Object actors = key(folder.file("actors.json"));
    WorkspaceFolder.save(folder.path(), loaded.workspace(), loaded.foreign());
    assertThat(key(folder.file("sources.json"))).isEqualTo(sources);
    assertThat(key(folder.file("actors.json"))).isNotEqualTo(actors);
    assertThat(folder.text("actors.json")).doesNotContain("\r");
  }

  /** What the disk knows a file by: another after it has been replaced. */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, "lastModifiedTime,fileKey");
  }
}
