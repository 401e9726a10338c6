package muster.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muster.desktop.edit.Editor;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Site;
import muster.store.ForeignMembers;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.Target;
import muster.testing.Answers;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFilesTest {
  private static final String FILE =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "Depot"},
         "geometry": {"type": "Point", "coordinates": [30.5, 50.5]}},
        {"type": "Feature", "properties": {"name": "Bow tie"},
         "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,1],[1,0],[0,1],[0,0]]]}}]}
      """;

  @TempDir private Path folder;

  private final EditedSession edited = new EditedSession();
  private final Session session = edited.session();
  private final Answers dialogs = edited.dialogs();
  private final Editor editor = edited.editor();
  private final List<ImportViewModel> shown = new ArrayList<>();
  private final MapFiles files =
      new MapFiles(
          new Exchanging(session, editor, Tasks.inline(), dialogs, ShippedSession::fail),
          shown::add);

  private void open() {
    session.open(ShippedData.WORKSPACE, new Home(folder, ForeignMembers.NONE));
    session.setGround(ShippedSession.ground());
  }

  private ImportViewModel choose(String text) throws Exception {
    open();
    dialogs.chooseAsMap(Files.writeString(folder.resolve("depots.geojson"), text));
    files.chooseImport();
    return shown.getLast();
  }

  private static void fill(ImportViewModel preview) {
    preview.kindProperty().set("depot");
    preview.sourceProperty().set(preview.sources().getFirst());
    preview.locatorProperty().set("map 2");
  }

  @Test
  void whatTheFileDoesNotSayIsAskedForBeforeAnythingCanBeImported() throws Exception {
    ImportViewModel preview = choose(FILE);
    assertThat(preview.readyProperty().get()).isFalse();
    assertThat(preview.rows()).allMatch(row -> row.verdict() == Verdict.REFUSED);
    preview.sourceProperty().set(preview.sources().getFirst());
    assertThat(preview.hintProperty().get()).contains("where in the source");
    fill(preview);
    assertThat(preview.hintProperty().get()).isEmpty();
    assertThat(preview.readyProperty().get()).isTrue();
    assertThat(preview.summaryProperty().get()).startsWith("1 new").endsWith("1 refused");
    preview.asOfProperty().set("yesterday");
    assertThat(preview.readyProperty().get()).isFalse();
    assertThat(preview.hintProperty().get()).contains("2026-02");
  }

  @Test
  void anImportIsOneStepThatCanBeUndone() throws Exception {
    ImportViewModel preview = choose(FILE);
    fill(preview);
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
    preview.apply();
    Site depot = edited.shown().sites().getLast();
    assertThat(depot.name()).isEqualTo("Depot");
    assertThat(depot.kind()).isEqualTo("depot");
    assertThat(editor.undoNameProperty().get()).isEqualTo("import of depots.geojson");
    editor.undo();
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void whatIsNotWantedIsLeftOut() throws Exception {
    ImportViewModel preview = choose(FILE);
    fill(preview);
    preview.takenProperty(Target.SITES).set(false);
    assertThat(preview.readyProperty().get()).isFalse();
    assertThat(preview.rows().getFirst().detail()).contains("points are not to be imported");
  }

  @Test
  void aChangeMeanwhileKeepsTheImportOut() throws Exception {
    ImportViewModel preview = choose(FILE);
    fill(preview);
    session.open(ShippedData.emptied(), new Home(folder, ForeignMembers.NONE));
    preview.apply();
    assertThat(edited.shown()).isEqualTo(ShippedData.emptied());
    assertThat(dialogs.told()).anyMatch(said -> said.contains("meanwhile"));
  }

  @Test
  void aFileThatIsNoMapIsToldInASentence() throws Exception {
    open();
    dialogs.chooseAsMap(Files.writeString(folder.resolve("notes.txt"), "hello"));
    files.chooseImport();
    assertThat(shown).isEmpty();
    assertThat(dialogs.told()).singleElement().asString().contains("no map file");
  }

  @Test
  void whatIsExportedIsThereForOthersToRead() throws Exception {
    open();
    dialogs.chooseAsMap(folder.resolve("map"));
    files.chooseExport();
    dialogs.chooseAsMap(folder.resolve("map.kml"));
    files.chooseExport();
    assertThat(Files.readString(folder.resolve("map.geojson"))).startsWith("{\"type\"");
    assertThat(Files.readString(folder.resolve("map.kml"))).startsWith("<?xml");
    dialogs.chooseAsMap(folder.resolve("map.geojson"));
    files.chooseImport();
    assertThat(shown.getLast().rows()).allMatch(row -> row.verdict() == Verdict.UNCHANGED);
    assertThat(shown.getLast().readyProperty().get()).isFalse();
  }
}
