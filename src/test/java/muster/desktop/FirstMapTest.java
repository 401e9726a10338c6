package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import muster.desktop.map.Painted;
import muster.desktop.shell.Layout;
import muster.desktop.shell.Layout.Bounds;
import muster.desktop.shell.Layout.Dividers;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.shell.MainWindow;
import muster.desktop.shell.MapSnapshot;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.store.ForeignMembers;
import muster.store.WorkspaceFolder;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A start that shows the map of the last one until it has painted its own. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has them made before each test.
final class FirstMapTest {
  @TempDir Path temp;
  private Path home;
  private Path user;
  private Path folder;
  private @Nullable Stage stage;
  private MainWindow window;
  private Workbench bench;

  @BeforeEach
  void makeProgram() throws Exception {
    home = temp.resolve("program");
    user = temp.resolve("user");
    folder = home.resolve("data");
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib").resolve("muster.jar"), "classes");
    Files.createDirectories(home.resolve("maps"));
    Files.writeString(home.resolve("maps").resolve("base.geojson"), "map");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          if (bench != null) {
            bench.leave(() -> {});
          }
          if (stage != null) {
            stage.close();
          }
        });
  }

  private FirstMap start() {
    return start(Layout.FIRST);
  }

  private FirstMap start(Layout layout) {
    return new FirstMap(home, user, folder, layout, Runnable::run, Runnable::run);
  }

  /** Opens the window with its panes, before there is a map. */
  private void open(FxRobot robot, FirstMap first, Layout layout) {
    robot.interact(
        () -> {
          stage = new Stage();
          window = new MainWindow(stage, layout, first.kept());
          window.show(() -> {});
        });
    robot.interact(
        () -> {
          bench =
              TestWindow.bench(
                  Workers.inline(), new Answers(), TestWindow.exporting(), TestWindow.ONE_DISPLAY);
          window.fill(bench.view(), bench.shell());
          first.watch(bench, window);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void paint(FxRobot robot) {
    robot.interact(
        () -> {
          bench.session().setGround(ShippedSession.ground());
          bench.workspaces().opened(folder, WorkspaceFolder.load(folder));
        });
    robot.interact(() -> bench.view().layout()); // As the next frame would.
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void keep(FxRobot robot, FirstMap first) {
    robot.interact(() -> first.keep(bench, window, Tasks.inline(), Tasks.inline()));
  }

  /** A whole start, with a window that is closed after it. */
  private BufferedImage startOnce(FxRobot robot, Layout layout) {
    FirstMap first = start(layout);
    open(robot, first, layout);
    paint(robot);
    keep(robot, first);
    Painted painted = Objects.requireNonNull(bench.pictureProperty().get());
    close(robot);
    return painted.whole();
  }

  private static Layout layout(double width) {
    Layout first = Layout.FIRST;
    return new Layout(
        new Bounds(0, 0, width, 700),
        false,
        first.dividers(),
        first.shown(),
        first.look(),
        first.flies(),
        null);
  }

  private static Layout with(Dividers dividers, Set<Pane> shown) {
    Layout first = Layout.FIRST;
    return new Layout(first.window(), true, dividers, shown, MapLook.USUAL, first.flies(), null);
  }

  private static int[] dots(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  /** How many dots of the window differ from the picture where that is to be. */
  private long differences(FxRobot robot, MapSnapshot kept) {
    BufferedImage picture = kept.picture();
    PixelReader[] seen = new PixelReader[1];
    robot.interact(
        () -> seen[0] = Objects.requireNonNull(stage).getScene().snapshot(null).getPixelReader());
    long differences = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int there = seen[0].getArgb((int) kept.frame().x() + x, (int) kept.frame().y() + y);
        differences += there == picture.getRGB(x, y) ? 0 : 1;
      }
    }
    return differences;
  }

  @Test
  void theNextStartShowsTheSameDotsBeforeItHasReadAnything(FxRobot robot) {
    Layout layout = layout(980);
    assertThat(start(layout).kept()).isNull();
    assertThat(start(layout).turn()).isDone();
    BufferedImage painted = startOnce(robot, layout);

    FirstMap next = start(layout);
    MapSnapshot kept = Objects.requireNonNull(next.kept());
    assertThat(next.turn()).isNotDone();
    assertThat(kept.marking()).isEqualTo(ShippedData.WORKSPACE.header().marking());
    assertThat(dots(kept.picture())).isEqualTo(dots(painted));
    open(robot, next, layout);
    assertThat(window.isCovered()).isTrue();
    assertThat(differences(robot, kept)).isZero();
    next.shown();
    assertThat(next.turn()).isDone();

    List<Painted> pictures = new ArrayList<>();
    bench.pictureProperty().subscribe((was, is) -> pictures.add(Objects.requireNonNull(is)));
    paint(robot);
    assertThat(window.isCovered()).isFalse();
    assertThat(pictures).as("painted once, in its final size").hasSize(1);
    assertThat(dots(pictures.getFirst().whole())).isEqualTo(dots(painted));
    keep(robot, next);
    assertThat(next.kept()).as("which takes room").isNull();
  }

  @Test
  void whoDoesSomethingSeesTheMapAsItIsAndNothingOfThatIsKept(FxRobot robot) throws IOException {
    Layout layout = layout(980);
    startOnce(robot, layout);
    FirstMap next = start(layout);
    open(robot, next, layout);
    robot.interact(() -> Objects.requireNonNull(stage).setWidth(930));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.isCovered()).as("in another window").isFalse();
    robot.interact(() -> Objects.requireNonNull(stage).setWidth(980));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.isCovered()).isTrue();

    robot.clickOn(Objects.requireNonNull(stage).getScene().getRoot());
    assertThat(window.isCovered()).isFalse();
    paint(robot);
    robot.interact(() -> bench.session().choose("us-backstop", "yes"));
    byte[] before = Files.readAllBytes(user.resolve("first-map"));
    robot.interact(() -> Objects.requireNonNull(stage).setWidth(930));
    keep(robot, next);
    assertThat(Files.readAllBytes(user.resolve("first-map"))).isEqualTo(before);
  }

  @Test
  void anotherMapIsPaintedFirst(FxRobot robot) throws IOException {
    startOnce(robot, Layout.FIRST);
    assertThat(start().kept()).isNotNull();
    Dividers dividers = Layout.FIRST.dividers();
    Set<Pane> shown = Layout.FIRST.shown();
    Dividers moved = new Dividers(0.3, dividers.right(), dividers.bottom(), dividers.detail());
    assertThat(start(with(moved, shown)).kept()).as("the panes meet elsewhere").isNull();
    assertThat(start(with(dividers, Set.of())).kept()).as("other panes").isNull();
    Dividers rounded = new Dividers(0.2003, dividers.right(), dividers.bottom(), dividers.detail());
    assertThat(start(with(rounded, shown)).kept()).as("as split panes leave it").isNotNull();
    assertIsNotShownOnceChanged(folder.resolve("zones.geojson"));
    assertIsNotShownOnceChanged(home.resolve("maps").resolve("base.geojson"));
    assertIsNotShownOnceChanged(home.resolve("lib").resolve("muster.jar"));
  }

  private void assertIsNotShownOnceChanged(Path file) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThat(start().kept()).as("%s", file).isNull();
    Files.setLastModifiedTime(file, before);
    assertThat(start().kept()).as("%s", file).isNotNull();
  }

  @Test
  void theMapOfAnOwnWorkspaceStaysInItsFolder(FxRobot robot) throws Exception {
    folder = temp.resolve("own");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    startOnce(robot, Layout.FIRST);
    assertThat(start().kept()).isNotNull();
    assertThat(folder.resolve(".muster").resolve("first-map")).isNotEmptyFile();
    assertThat(folder.resolve(".muster").resolve(".gitignore")).hasContent("*");
    assertThat(user.resolve("first-map")).doesNotExist();
  }

  @Test
  void whatCannotBeReadKeepsNothingFromOpening(FxRobot robot) throws IOException {
    startOnce(robot, Layout.FIRST);
    byte[] whole = Files.readAllBytes(user.resolve("first-map"));
    for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 8}) {
      Files.write(user.resolve("first-map"), Arrays.copyOf(whole, length));
      assertThat(start().kept()).as("%d bytes", length).isNull();
      assertThat(start().turn()).isDone();
    }
    Files.delete(user.resolve("first-map"));
    Files.createDirectory(user.resolve("first-map"));
    assertThat(start().kept()).isNull();
    Files.delete(home.resolve("lib").resolve("muster.jar"));
    assertThat(start().turn()).as("while Muster is developed").isDone();
  }
}
