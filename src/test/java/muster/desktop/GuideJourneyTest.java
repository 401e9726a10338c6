package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import muster.desktop.help.HelpKeys;
import muster.desktop.help.HelpViewModel;
import muster.desktop.kit.Bilingual;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.MenuEntry;
import muster.desktop.session.Selection;
import muster.draw.text.Language;
import muster.testing.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a newcomer does: the tour of the first start, and the help. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class GuideJourneyTest {
  private final List<GuideStore.Guided> kept = new ArrayList<>();
  private Stage stage;
  private Workbench bench;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = TestWindow.show(shown, new Answers());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide));
  }

  private void firstStart(FxRobot robot) {
    robot.interact(() -> bench.guide().recall(new GuideStore.Guided(false, null), kept::add));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static boolean isTouring(FxRobot robot) {
    return robot.lookup("#tour").tryQuery().isPresent();
  }

  private void press(FxRobot robot, String id) {
    robot.interact(robot.lookup(id).queryAs(ButtonBase.class)::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theTourGoesOnByDoingWhatItSpeaksOf(FxRobot robot) {
    firstStart(robot);
    assertThat(text(robot, "#tour-title")).isEqualTo("Ask “what if”");
    robot.interact(() -> bench.session().choose("us-backstop", "yes"));
    assertThat(text(robot, "#tour-title")).isEqualTo("See what moves");
    robot.interact(() -> bench.session().select(new Selection(Selection.Kind.ACTOR, "FRA")));
    assertThat(text(robot, "#tour-title")).isEqualTo("Ask what is possible at all");
    press(robot, "#show-explore");
    assertThat(text(robot, "#tour-title")).isEqualTo("Make a briefing of it");
    press(robot, "#show-briefing");
    assertThat(isTouring(robot)).isFalse();
    assertThat(kept).containsExactly(new GuideStore.Guided(true, null));
  }

  @Test
  void theTourGoesThereAndBackByKeysAndIsReadOut(FxRobot robot) {
    firstStart(robot);
    Node next = robot.lookup("#tour-next").query();
    assertThat(next.isFocused()).isTrue();
    assertThat(next.getAccessibleText()).startsWith("Next. Tour: 1 of 4 Ask “what if”");
    robot.type(KeyCode.SPACE);
    assertThat(next.getAccessibleText()).contains("Tour: 2 of 4");
    press(robot, "#tour-back");
    assertThat(text(robot, "#tour-title")).isEqualTo("Ask “what if”");
    for (int i = 0; i < 4; i++) {
      press(robot, "#tour-next");
    }
    assertThat(isTouring(robot)).isFalse();
  }

  @Test
  void escapeSkipsItAndItDoesNotComeAgainUnlessAskedFor(FxRobot robot) {
    firstStart(robot);
    robot.type(KeyCode.ESCAPE);
    assertThat(isTouring(robot)).isFalse();
    assertThat(kept).containsExactly(new GuideStore.Guided(true, null));
    assertThat(robot.lookup(".tour-ring").queryAll()).isEmpty();

    robot.interact(() -> bench.guide().recall(kept.getFirst(), kept::add));
    assertThat(isTouring(robot)).isFalse();
    robot.interact(menuItem("menu.tour")::fire);
    assertThat(isTouring(robot)).isTrue();
    press(robot, "#tour-skip");
    assertThat(isTouring(robot)).isFalse();
  }

  @Test
  void itNeverCoversWhatItSpeaksOf(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> bench.guide().recall(new GuideStore.Guided(false, language), g -> {}));
      for (int step = 1; step <= 4; step++) {
        robot.interact(() -> bench.view().getScene().getRoot().layout());
        WaitForAsyncUtils.waitForFxEvents();
        Bounds card = robot.lookup("#tour").query().getBoundsInParent();
        Set<Node> rings = robot.lookup(".tour-ring").queryAll();
        assertThat(rings).isNotEmpty();
        assertThat(rings)
            .as("%s %d", language, step)
            .allSatisfy(
                ring -> assertThat(ring.getBoundsInParent().intersects(core(card))).isFalse());
        press(robot, "#tour-next");
      }
    }
  }

  /** Without its shadow. */
  private static Bounds core(Bounds card) {
    return new BoundingBox(
        card.getMinX() + 20, card.getMinY() + 20, card.getWidth() - 40, card.getHeight() - 44);
  }

  @Test
  void itSpeaksUkrainianOnceAskedToAndSoDoesTheHelp(FxRobot robot) {
    firstStart(robot);
    press(robot, "#tour-language");
    assertThat(text(robot, "#tour-title")).isEqualTo("Запитайте «а якщо»");
    assertThat(kept.getLast()).isEqualTo(new GuideStore.Guided(false, Language.UKRAINIAN));
    robot.type(KeyCode.ESCAPE);
    robot.interact(menuItem("menu.help.topics")::fire);
    assertThat(helpStage().getTitle()).isEqualTo("Довідка – Muster");
  }

  @Test
  void untilSomebodyChoosesItSpeaksAsTheMapDoes(FxRobot robot) {
    robot.interact(
        () ->
            bench
                .session()
                .lookProperty()
                .set(bench.session().lookProperty().get().with(Language.UKRAINIAN)));
    firstStart(robot);
    assertThat(text(robot, "#tour-title")).isEqualTo("Запитайте «а якщо»");
    assertThat(kept).isEmpty();
  }

  @Test
  void theHelpIsOneWindowThatSearchesAsOneTypes(FxRobot robot) {
    robot.interact(menuItem("menu.help.topics")::fire);
    robot.interact(menuItem("menu.help.topics")::fire);
    Stage help = helpStage();
    Parent root = help.getScene().getRoot();
    TextField search = (TextField) root.lookup("#help-search");
    ListView<?> topics = (ListView<?>) root.lookup("#help-topics");
    assertThat(topics.getItems()).hasSizeGreaterThan(20);

    robot.interact(() -> search.setText("SPOTLIGHT"));
    assertThat(topics.getItems()).hasSize(1);
    assertThat(texts(page(root))).contains("Keys: presenting", "L", "Spotlight");
    robot.interact(() -> search.setText("no such words"));
    assertThat(texts(page(root))).containsExactly("Nothing in the help has all of these words.");

    robot.interact(() -> ((ButtonBase) root.lookup("#help-uk")).fire());
    robot.interact(() -> search.setText("експорт слайди"));
    assertThat(texts(page(root))).contains("Експортувати слайди …", "У меню: Export slides …");

    robot.interact(help::requestFocus);
    robot.type(KeyCode.ESCAPE);
    assertThat(search.getText()).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(help.isShowing()).isFalse();

    robot.interact(menuItem("menu.help.topics")::fire);
    Stage again = helpStage();
    robot.interact(bench.presenter()::begin);
    assertThat(again.isShowing()).as("nothing over the slide").isFalse();
    robot.interact(bench.presenter()::end);
  }

  @Test
  void theHelpHasEveryShortcutOfTheMenusInBothLanguages() {
    HelpKeys keys = GuideDesk.keys(bar());
    HelpViewModel help = new HelpViewModel(keys, new SimpleObjectProperty<>(Language.UKRAINIAN));
    List<String> bar =
        bar().getMenus().stream()
            .flatMap(GuideJourneyTest::items)
            .filter(item -> item.getAccelerator() != null)
            .map(item -> item.getAccelerator().getDisplayText())
            .toList();
    assertThat(bar).hasSizeGreaterThan(50).contains("F1", "F5");
    assertThat(
            help.topicsProperty().get().stream()
                .flatMap(topic -> topic.rows().stream())
                .flatMap(row -> row.strokes().stream()))
        .containsAll(bar);
    List<String> words =
        Stream.concat(
                keys.menus().stream()
                    .flatMap(entry -> Stream.of(entry.menu(), entry.key()))
                    .filter(key -> !key.isEmpty()),
                keys.groups().stream()
                    .flatMap(
                        group ->
                            Stream.concat(
                                Stream.of(group.key()), group.uses().stream().map(KeyUse::key))))
            .toList();
    Bilingual english = new Bilingual(Language.ENGLISH);
    Bilingual ukrainian = new Bilingual(Language.UKRAINIAN);
    assertThat(words).hasSizeGreaterThan(120);
    assertThat(words)
        .allSatisfy(
            key ->
                assertThat(ukrainian.find(key))
                    .as(key)
                    .isPresent()
                    .isNotEqualTo(english.find(key)));
    assertThat(keys.menus())
        .filteredOn(entry -> entry.key().isEmpty())
        .extracting(MenuEntry::menu)
        .containsOnly("menu.scenario");
  }

  private static Parent page(Parent root) {
    return (Parent) ((ScrollPane) root.lookup("#help-page")).getContent();
  }

  private static List<String> texts(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            node ->
                node instanceof Labeled labeled
                    ? Stream.of(labeled.getText())
                    : node instanceof Parent inner ? texts(inner).stream() : Stream.empty())
        .toList();
  }

  private Stage helpStage() {
    List<Window> others =
        Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
    assertThat(others).hasSize(1);
    return (Stage) others.getFirst();
  }

  private MenuBar bar() {
    return (MenuBar) bench.view().lookup(".menu-bar");
  }

  private MenuItem menuItem(String id) {
    Optional<MenuItem> found =
        bar().getMenus().stream()
            .flatMap(GuideJourneyTest::items)
            .filter(item -> id.equals(item.getId()))
            .findFirst();
    return found.orElseThrow();
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(GuideJourneyTest::items)
        : Stream.of(item);
  }
}
