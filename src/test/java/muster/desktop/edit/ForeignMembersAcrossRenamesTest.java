package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.model.edit.Renaming;
import muster.store.ForeignMembers;
import muster.store.WorkspaceFolder;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unknown keys of a feature stay its own when the feature is given another id. */
@Execution(ExecutionMode.CONCURRENT)
final class ForeignMembersAcrossRenamesTest {
  private static final String FEATURE = "\"type\": \"Feature\",";
  private static final String UNKNOWN = "\"surveyed\": \"by hand\",";
  private static final String SITES = "sites.geojson";

  @TempDir Path temp;
  private final EditedSession edited = new EditedSession();
  private final Editor editor = edited.editor();
  private Path folder;

  @BeforeEach
  void everyFirstFeatureHasAKeyThatNobodyKnows() throws Exception {
    folder = temp.resolve("own");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    for (String name : List.of("zones.geojson", SITES, "lines.geojson")) {
      String text = read(name);
      int at = text.indexOf(FEATURE);
      assertThat(at).isPositive();
      write(
          name, text.substring(0, at) + FEATURE + UNKNOWN + text.substring(at + FEATURE.length()));
    }
    edited.open(folder);
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void rename(RecordList<?> list, String id, String other) {
    assertThat(editor.apply(new Edit("rename", Renaming.of(edited.shown(), list, id, other), null)))
        .isEmpty();
  }

  private void passTime() {
    edited.passTime();
    assertThat(edited.keeper().keptProperty().get()).isTrue();
  }

  /** Which feature of the file has the key. */
  private String owner(String name) {
    String text = read(name);
    int at = text.indexOf("\"surveyed\"");
    assertThat(at).as("the key is in " + name).isPositive();
    assertThat(text.indexOf("\"surveyed\"", at + 1)).as("and once").isNegative();
    String id = text.substring(text.indexOf("\"id\": \"", at) + 7);
    return id.substring(0, id.indexOf('"'));
  }

  @ParameterizedTest
  @CsvSource({"zones.geojson,ZONES", "sites.geojson,SITES", "lines.geojson,LINES"})
  void theyAreInTheFileUnderTheOtherIdAndUnderTheFirstOnceThatIsUndone(String name, String which) {
    RecordList<?> list =
        switch (which) {
          case "ZONES" -> RecordList.ZONES;
          case "SITES" -> RecordList.SITES;
          default -> RecordList.LINES;
        };
    String id = owner(name);
    rename(list, id, "renamed");
    passTime();
    assertThat(owner(name)).isEqualTo("renamed");
    editor.undo();
    passTime();
    assertThat(owner(name)).isEqualTo(id);
    editor.redo();
    rename(list, "renamed", "once-more");
    passTime();
    assertThat(owner(name)).isEqualTo("once-more");
  }

  @Test
  void theyAreThereAgainWhenTheirFeatureIsThoughAnotherHadItsIdMeanwhile() {
    String id = owner(SITES);
    var deleted = Workspace.find(edited.shown().sites(), id).orElseThrow();
    var other = edited.shown().sites().get(1);
    assertThat(
            editor.apply(
                Edit.of("delete", Change.removed(edited.shown(), RecordList.SITES, deleted))))
        .isEmpty();
    rename(RecordList.SITES, other.id(), id);
    passTime();
    assertThat(read(SITES)).as("the other has no such key").doesNotContain("surveyed");
    editor.undo();
    editor.undo();
    passTime();
    assertThat(owner(SITES)).isEqualTo(id);
  }

  @Test
  void theyAreThereWhenAnotherProgramChangedTheFolderMeanwhile() throws IOException {
    String id = owner(SITES);
    rename(RecordList.SITES, id, "renamed");
    write("workspace.json", read("workspace.json").replaceFirst("\"title\": \"", "$0Their "));
    passTime();
    assertThat(owner(SITES)).isEqualTo("renamed");
    assertThat(edited.shown().header().title()).startsWith("Their ");
    rename(RecordList.SITES, "renamed", "once-more");
    passTime();
    assertThat(owner(SITES)).isEqualTo("once-more");
  }
}
