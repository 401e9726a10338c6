package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.export.ExportChoices;
import muster.desktop.export.ExportScope;
import muster.desktop.export.Exporting;
import muster.desktop.session.Question;
import muster.export.ExportFormat;
import muster.export.ImageSize;
import muster.model.Briefing;
import muster.model.Slide;
import muster.testing.Answers;
import muster.testing.Backlog;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How staff bring slides out of Muster, and back. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class ExportJourneyTest {
  @TempDir static Path temp;
  private final Answers dialogs = new Answers();
  private final Backlog work = new Backlog();
  private final List<Path> opened = new ArrayList<>();
  private final List<ExportChoices> kept = new ArrayList<>();
  private Workbench bench;
  private Path folder;

  @Start
  void start(Stage stage) {
    folder = temp.resolve("out" + System.nanoTime());
    ExportChoices small =
        new ExportChoices(
            ExportScope.DECK,
            Set.of(ExportFormat.PNG),
            Set.of(),
            new ImageSize(320, 180),
            true,
            folder);
    bench =
        TestWindow.show(stage, dialogs, new Exporting(work.tasks(), small, kept::add, opened::add));
  }

  private void work(FxRobot robot) {
    robot.interact(work::doAll);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static List<?> lines(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ListView.class).getItems();
  }

  private static void tick(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(CheckBox.class).fire());
  }

  private Question asked() {
    return Objects.requireNonNull(bench.session().questionProperty().get());
  }

  private List<Slide> slides() {
    Briefing open = Objects.requireNonNull(bench.deck().briefingProperty().get());
    return open.slides();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatTheWindowShowsIsWrittenAgainBesideTheFirstFile(FxRobot robot) throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.clickOn("#export-scope-view");
    robot.push(KeyCode.ENTER);
    work(robot);
    assertThat(text(robot, "#export-sentence")).startsWith("1 file was written");
    String name = names(folder).getFirst();
    assertThat(lines(robot, "#export-files")).isEqualTo(List.of(name));

    robot.clickOn("#export-more");
    robot.clickOn("#export-go");
    work(robot);
    assertThat(text(robot, "#export-sentence")).contains(name).contains("is in the folder already");
    robot.clickOn("#export-both");
    work(robot);
    String second = name.replace(".png", "-2.png");
    assertThat(names(folder)).containsExactly(second, name);
    assertThat(folder.resolve(second)).hasSameBinaryContentAs(folder.resolve(name));

    robot.clickOn("#export-folder-open");
    work(robot);
    assertThat(opened).containsExactly(folder);
    assertThat(kept.getLast().scope()).isEqualTo(ExportScope.VIEW);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#export-sentence").tryQuery()).isEmpty();
  }

  @Test
  void aStoppedExportSaysSo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.clickOn("#export-go");
    robot.interact(work::doNext);
    robot.clickOn("#export-cancel");
    assertThat(text(robot, "#export-sentence")).isEqualTo("Stopping …");
    work(robot);

    assertThat(text(robot, "#export-sentence")).startsWith("Stopped: no file was written");
    assertThat(folder).isEmptyDirectory();
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void aSlideThatFailsIsNamedAndTheOthersAreThere(FxRobot robot) throws IOException {
    Files.createDirectories(folder.resolve("main.pdf/in-the-way"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.clickOn("#export-scope-chosen");
    tick(robot, "#export-format-pdf");
    robot.clickOn("#export-go");
    work(robot);
    robot.clickOn("#export-replace");
    work(robot);

    assertThat(lines(robot, "#export-failures"))
        .singleElement()
        .asString()
        .contains("could not be written");
    assertThat(lines(robot, "#export-files")).hasSize(1);
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void withoutAMarkingNothingIsExportedAndASentenceSaysWhy(FxRobot robot) {
    robot.interact(() -> bench.session().open(ShippedData.unmarked()));
    robot.push(KeyCode.CONTROL, KeyCode.S);

    assertThat(text(robot, ".draw-problem")).contains("marking");
    assertThat(robot.lookup("#export-go").query().isDisabled()).isTrue();
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void whatCannotBeExportedIsSaidWhileItIsChosen(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    tick(robot, "#export-custom");
    assertThat(text(robot, ".draw-problem")).startsWith("No size is chosen");
    tick(robot, "#export-format-png");
    assertThat(text(robot, ".draw-problem")).startsWith("No kind of file is chosen");
    tick(robot, "#export-format-csv");
    assertThat(robot.lookup(".draw-problem").queryAs(Label.class).isVisible())
        .as("data have no size")
        .isFalse();
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void aPictureBringsItsSlideBackWhichIsKeptAndUndone(FxRobot robot) throws IOException {
    dialogs.agree(true);
    dialogs.chooseAsFolder(temp.resolve("own" + System.nanoTime()));
    robot.interact(() -> bench.session().choose("us-backstop", "yes"));
    var shown = asked().setting();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.clickOn("#export-scope-view");
    robot.clickOn("#export-go");
    work(robot);
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> bench.session().pickScenario("today"));
    var before = asked().setting();
    int count = slides().size();

    dialogs.chooseAsPicture(folder.resolve(names(folder).getFirst()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(asked().setting()).isEqualTo(shown);
    assertThat(text(robot, "#return-words")).startsWith("Shown as in the picture");
    robot.clickOn("#return-back");
    assertThat(asked().setting()).isEqualTo(before);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    robot.clickOn("#return-keep");
    assertThat(slides()).hasSize(count + 1);
    assertThat(robot.lookup("#return-banner").query().isVisible()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(asked().workspace()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aSlideIsCopiedAsAPicture(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    work(robot);

    robot.interact(
        () -> {
          var picture = Clipboard.getSystemClipboard().getImage();
          assertThat(picture.getWidth()).isEqualTo(1920);
          assertThat(picture.getHeight()).isEqualTo(1080);
        });
  }
}
