package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muster.desktop.task.Tasks;
import muster.testing.Answers;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DroppedFilesTest {
  @TempDir private Path folder;
  private final Answers dialogs = new Answers();
  private final List<String> read = new ArrayList<>();
  private boolean open = true;
  private final DroppedFiles dropped =
      new DroppedFiles(
          () -> open,
          new DroppedFiles.Readers(
              file -> read.add("workspace " + file.getFileName()),
              file -> read.add("picture " + file.getFileName()),
              file -> read.add("table " + file.getFileName()),
              file -> read.add("map " + file.getFileName())),
          Tasks.inline(),
          dialogs,
          ShippedSession::fail);

  private void drop(String... names) {
    dropped.take(List.of(names).stream().map(folder::resolve).toList());
  }

  @Test
  void eachKindOfFileGoesToWhoReadsIt() {
    drop("Слайд № 5.PNG");
    drop("positions.csv");
    drop("commitments.xlsx");
    drop("zones.GeoJSON");
    drop("Карта.kml");
    drop("areas.gpkg");

    assertThat(read)
        .containsExactly(
            "picture Слайд № 5.PNG",
            "table positions.csv",
            "table commitments.xlsx",
            "map zones.GeoJSON",
            "map Карта.kml",
            "map areas.gpkg");
    assertThat(dialogs.told()).isEmpty();
  }

  @Test
  void aWorkspaceIsOpenedWhateverStandsForIt() throws IOException {
    open = false;
    Files.writeString(
        Files.createDirectory(folder.resolve("mine")).resolve("workspace.json"), "{}");
    drop("mine");
    drop("mine/workspace.json");
    Files.createFile(folder.resolve("Packed.MUSTER"));
    drop("Packed.MUSTER");

    assertThat(read)
        .containsExactly("workspace mine", "workspace workspace.json", "workspace Packed.MUSTER");
  }

  @Test
  void whatCannotBeTakenIsToldInOneSentence() throws IOException {
    Files.createDirectory(folder.resolve("slides.png"));
    drop("a.png", "b.png");
    drop("slides.png");
    drop("letter.docx");
    open = false;
    drop("a.png");

    assertThat(read).isEmpty();
    assertThat(dialogs.told())
        .satisfiesExactly(
            many -> assertThat(many).contains("2 files", "one at a time"),
            some -> assertThat(some).contains("“slides.png” is a folder"),
            unknown -> assertThat(unknown).contains("“letter.docx” cannot be read here"),
            early -> assertThat(early).contains("no workspace is open yet"));
  }
}
