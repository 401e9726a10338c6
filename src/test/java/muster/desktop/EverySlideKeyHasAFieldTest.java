package muster.desktop;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Stage;
import muster.desktop.shell.Layout.Pane;
import muster.model.Slide;
import muster.testing.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a file may say of a slide can be written in its form. */
@ExtendWith(ApplicationExtension.class)
final class EverySlideKeyHasAFieldTest {
  /** The fields in which the keys that the format has are written. */
  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          entry("title", Set.of("#slide-title")),
          entry("subtitle", Set.of("#slide-subtitle")),
          entry("layout", Set.of("#slide-layout")),
          entry("chart", Set.of("#slide-chart")),
          entry("target", Set.of("#slide-target")),
          entry("scenario", Set.of("#slide-scenario")),
          entry("compare", Set.of("#slide-compare")),
          entry("view", Set.of("#slide-take-view", "#slide-all-ukraine")),
          entry("layers", Set.of("#slide-layers", "#slide-take-layers")),
          entry("callouts", Set.of("#slide-callout-add")),
          entry("highlight", Set.of("#slide-countries", "#slide-zones")),
          entry("text", Set.of("#slide-text")),
          entry("notes", Set.of("#slide-notes")),
          entry("marking", Set.of("#slide-marking")));

  /** Of a remark, once there is one. */
  private static final Map<String, Set<String>> REMARK =
      Map.of(
          "text", Set.of("#slide-callout-1"),
          "to", Set.of("#slide-callout-to-1"),
          "at", Set.of("#slide-callout-place-1"));

  /** Keys without a field, each with the reason. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "id", "is given to a slide when it is made, and nobody sees it",
          "extras", "stands for the keys that nobody knows, kept as they are");

  @Start
  void start(Stage stage) {
    TestWindow.show(stage, new Answers()).shell().shownProperty(Pane.BRIEFING).set(true);
  }

  private static Set<String> keys(Class<? extends Record> of) {
    Set<String> keys =
        Stream.of(of.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    keys.removeAll(ELSEWHERE.keySet());
    return keys;
  }

  private static void haveFields(Map<String, Set<String>> fields, FxRobot robot) {
    fields.forEach(
        (key, ids) ->
            assertThat(ids)
                .as(key)
                .allSatisfy(id -> assertThat(robot.lookup(id).<Node>queryAll()).hasSize(1)));
  }

  @Test
  void everyKeyOfASlideAndOfItsRemarksHasAFieldOrAReasonNotToHaveOne(FxRobot robot) {
    assertThat(FIELDS.keySet()).isEqualTo(keys(Slide.class));
    assertThat(REMARK.keySet()).isEqualTo(keys(Slide.Callout.class));
    robot.clickOn("#film-form");
    WaitForAsyncUtils.waitForFxEvents();
    haveFields(FIELDS, robot);
    haveFields(REMARK, robot);
  }
}
