package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.stage.Stage;
import muster.desktop.crash.CrashViewModel;
import muster.desktop.crash.Crashes;
import muster.desktop.kit.Bilingual;
import muster.desktop.log.LogId;
import muster.desktop.log.SessionLog;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.draw.text.Language;
import muster.export.ExportFormat;
import muster.export.ExportJob;
import muster.export.ExportOrder;
import muster.export.ExportReport;
import muster.export.ImageSize;
import muster.model.Briefing;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.store.exchange.ImportFile;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What goes wrong in a window on secret plans, and what is left of them in the log. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class CrashJourneyTest {
  private static final String SECRET = "ZIRKON";

  /** What a person writes; the rest are ids, dates and words of fixed vocabularies. */
  private static final Pattern TEXTS =
      Pattern.compile(
          "\"(title|subtitle|label|name|nameUk|note|notes|question|reasoning|summary|domestic|task"
              + "|text|locator|publisher|reference|what|marking|unit)\": \"");

  @TempDir static Path temp;
  private final List<CrashViewModel> opened = new ArrayList<>();
  private final List<Throwable> thrown = new ArrayList<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Answers dialogs = new Answers();
  private Path folder;
  private Workbench bench;
  private SessionLog log;
  private Crashes crashes;

  /** Apart from the window, which is given only so much time to be made. */
  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(temp.resolve(SECRET + System.nanoTime()));
    try (Stream<Path> files = Files.list(ShippedData.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = TEXTS.matcher(Files.readString(file)).replaceAll("\"$1\": \"" + SECRET + " ");
        Files.writeString(folder.resolve(file.getFileName()), text);
      }
    }
  }

  @Start
  void start(Stage stage) {
    log = new SessionLog(temp.resolve("logs" + System.nanoTime()), Runnable::run);
    log.begin();
    crashes =
        new Crashes(
            log,
            Runnable::run,
            model -> {
              opened.add(model);
              model.goOn();
            },
            () -> {},
            InstantSource.system(),
            thrown::add);
    bench = TestWindow.show(stage, dialogs, (seconds, what) -> later.add(what));
    crashes.guard(bench.work(() -> {}));
    bench
        .failures()
        .whenUnforeseen(
            failure -> {
              thrown.add(failure);
              crashes.report(failure);
            });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> bench.leave(() -> {}));
    log.end();
  }

  private interface Deed {
    Object run() throws Exception;
  }

  /** Whatever comes of it, it comes to the log as it would on a worker. */
  private void provoke(FxRobot robot, Deed deed) {
    robot.interact(
        () ->
            Tasks.inline()
                .<Boolean>run(
                    () -> {
                      deed.run();
                      return true;
                    },
                    done -> {},
                    failure -> {
                      thrown.add(failure);
                      crashes.report(failure);
                    }));
  }

  private Workspace shown() {
    return Objects.requireNonNull(bench.session().questionProperty().get()).workspace();
  }

  private void delete(String site) {
    bench
        .editor()
        .apply(
            Edit.of(
                SECRET,
                Change.removed(
                    shown(),
                    RecordList.SITES,
                    Workspace.find(shown().sites(), site).orElseThrow())));
  }

  /** To where there is a file, not a folder. */
  private ExportReport export(Path file) throws Exception {
    Briefing deck = shown().briefings().getFirst();
    ExportOrder order =
        new ExportOrder(
            deck,
            deck.slides().subList(0, 1),
            List.of(ExportFormat.PNG),
            List.of(ImageSize.FULL_HD),
            file);
    return new ExportJob(shown(), ShippedSession.ground().scene(), Style.of(MapLook.USUAL), order)
        .run((at, all, slide) -> {}, () -> false);
  }

  @Test
  void theLogHasNothingOfTheDataWhateverGoesWrong(FxRobot robot) throws Exception {
    robot.interact(() -> bench.workspaces().open(folder));
    assertThat(shown().header().title()).startsWith(SECRET);
    log.note("Opened: workspace {0}", LogId.of(folder));

    Path hostile = Files.writeString(temp.resolve(SECRET + ".kml"), "<kml><" + SECRET + "</kml>");
    provoke(robot, () -> ImportFile.read(hostile));
    provoke(
        robot, () -> ImportFile.read(Files.writeString(temp.resolve("x.json"), "{\"" + SECRET)));
    provoke(
        robot,
        () -> {
          bench.session().choose(SECRET, SECRET);
          return true;
        });
    provoke(robot, () -> LocalDate.parse(shown().header().title()));
    provoke(robot, () -> export(hostile));
    provoke(robot, () -> shown().briefings().getFirst().slides().get(999));
    provoke(robot, () -> Files.readString(folder.resolve(SECRET)));
    provoke(
        robot,
        () -> {
          throw new IllegalStateException(
              SECRET, new OutOfMemoryError(shown().commitments().getFirst().task()));
        });

    robot.interact(() -> delete("lviv"));
    robot.interact(() -> later.removeFirst().run());
    Path sites = folder.resolve("sites.geojson");
    Path aside = Files.move(sites, folder.resolve("aside"));
    Files.createDirectory(sites);
    Files.writeString(sites.resolve(SECRET), "");
    robot.interact(() -> delete("odesa"));
    provoke(
        robot,
        () -> {
          throw new StackOverflowError(SECRET);
        });
    String said = opened.getLast().savedProperty().get();
    assertThat(said).startsWith("Your work could not be saved yet: ");
    Files.delete(sites.resolve(SECRET));
    Files.delete(sites);
    Files.move(aside, sites);
    Files.writeString(folder.resolve("zones.geojson"), "{ \"" + SECRET + "\": ");
    robot.interact(() -> bench.workspaces().open(folder));

    String written = Files.readString(log.file());
    assertThat(thrown.stream().map(String::valueOf).filter(text -> text.contains(SECRET)))
        .as("what would have told it")
        .hasSizeGreaterThan(4);
    assertThat(written)
        .contains(
            "Opened: workspace ", "Saved: ", "Not saved", "StackOverflowError", "    at muster.");
    assertThat(written).doesNotContainIgnoringCase(SECRET);
  }

  @Test
  void theWorkIsOnTheDiskWhenTheWindowSaysSo(FxRobot robot) {
    robot.interact(() -> bench.workspaces().open(folder));
    robot.interact(() -> delete("lviv"));
    provoke(
        robot,
        () -> {
          throw new IllegalStateException();
        });
    assertThat(opened.getLast().savedProperty().get()).startsWith("Your work is saved, as of ");
    Workspace read = ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
    assertThat(Workspace.find(read.sites(), "lviv")).isEmpty();
    assertThat(new Bilingual(Language.UKRAINIAN).text("crash.saved", "10:42"))
        .isEqualTo("Вашу роботу збережено, станом на 10:42.");
  }
}
