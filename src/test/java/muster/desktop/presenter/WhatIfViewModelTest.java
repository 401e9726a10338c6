package muster.desktop.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import muster.assess.WorldAssessor;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.presenter.WhatIfViewModel.Page;
import muster.desktop.session.Question;
import muster.desktop.task.Tasks;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a presenter asks while the audience watches, on the slide "Europe alone". */
final class WhatIfViewModelTest {
  private static final Workspace WORKSPACE = ShippedData.WORKSPACE;
  private static final Slide SLIDE = slide("europe-alone");

  private final Question asked =
      Objects.requireNonNull(ShippedSession.withMap().questionProperty().get());
  private final WhatIfViewModel model = model(Tasks.inline());

  private static Slide slide(String id) {
    return Workspace.find(WORKSPACE.briefings().getFirst().slides(), id).orElseThrow();
  }

  private static WhatIfViewModel model(Tasks exploring) {
    return new WhatIfViewModel(Tasks.inline(), exploring, ShippedSession::fail);
  }

  @BeforeEach
  void open() {
    model.start(asked, SLIDE);
    model.openProperty().set(true);
  }

  private Setting own() {
    return Setting.of(
        WORKSPACE, Workspace.find(WORKSPACE.scenarios(), SLIDE.scenario()).orElseThrow());
  }

  private Setting branch() {
    return Objects.requireNonNull(model.branchProperty().get());
  }

  private int row(String id) {
    List<String> ids = model.rowsProperty().get().stream().map(WhatIfRow::id).toList();
    return ids.indexOf(id);
  }

  private static long likely(Setting setting) {
    return WorldAssessor.assess(WORKSPACE, setting).troops().likely();
  }

  private ReachViewModel reach() {
    return model.reach();
  }

  private List<Way> ways() {
    return Objects.requireNonNull(reach().answerProperty().get()).list();
  }

  @Test
  void aSliderMovesTheBranchAndTheWayBackIsNoBranch() {
    int row = row("buffer-km");
    BigDecimal before = Objects.requireNonNull(own().parameters().get("buffer-km"));
    model.turn(row, 2);
    assertThat(branch().parameters().get("buffer-km"))
        .isEqualByComparingTo(before.add(BigDecimal.TEN));
    assertThat(branch().choices()).isEqualTo(own().choices());
    assertThat(model.stamp(branch())).contains("Depth of the demilitarized buffer 50 km");
    assertThat(model.rowsProperty().get().get(row).changed()).isTrue();
    assertThat(model.effectProperty().get().lines())
        .as("what it does to the zones")
        .anyMatch(line -> line.contains("km²"));

    model.turn(row, -2);
    assertThat(model.branchProperty().get()).isNull();
    assertThat(model.effectProperty().get().lines()).isEmpty();
  }

  @Test
  void aSliderThatIsDraggedStandsOnItsStepsAndStopsAtItsEnds() {
    int row = row("buffer-km");
    model.slide(row, 0.513);
    assertThat(branch().parameters().get("buffer-km")).isEqualByComparingTo("50");
    model.slide(row, 7);
    assertThat(branch().parameters().get("buffer-km")).isEqualByComparingTo("100");
    model.turn(row, 1);
    assertThat(branch().parameters().get("buffer-km")).isEqualByComparingTo("100");
    assertThat(model.rowsProperty().get().get(row))
        .isInstanceOfSatisfying(
            WhatIfRow.Dial.class, dial -> assertThat(dial.share()).isEqualTo(1));
  }

  @Test
  void theFirstTargetIsTheNextForceSizeAndEachOfItsWaysReachesIt() {
    model.turnTo(Page.REACH);
    long target = Objects.requireNonNull(reach().answerProperty().get()).target();
    assertThat(target).isGreaterThan(likely(own()));
    assertThat(reach().targetProperty().get()).contains("–");
    assertThat(ways()).isNotEmpty();
    for (int i = 0; i < ways().size(); i++) {
      reach().tryWay(i);
      assertThat(reach().triedProperty().get()).isEqualTo(i);
      assertThat(likely(branch())).isGreaterThanOrEqualTo(target);
      assertThat(branch().choices().differencesFrom(own().choices()))
          .as("a way replaces the one before")
          .isEqualTo(ways().get(i).changes());
    }
  }

  @Test
  void aWayThatIsTriedTwiceIsTakenBackAndLeavesTheSlidersAlone() {
    model.turn(row("buffer-km"), 1);
    Setting before = branch();
    model.turnTo(Page.REACH);
    reach().tryMarked();
    assertThat(branch().parameters()).isEqualTo(before.parameters());
    assertThat(branch().choices()).isNotEqualTo(before.choices());
    reach().tryMarked();
    assertThat(branch()).isEqualTo(before);
    assertThat(reach().triedProperty().get()).isNegative();
  }

  @Test
  void waysStartFromTheBranchAsItIs() {
    model.turnTo(Page.REACH);
    reach().tryWay(0);
    model.turnTo(Page.ASSUMPTIONS);
    model.turn(row("ceasefire"), 1);
    Setting before = branch();
    model.turnTo(Page.REACH);
    assertThat(reach().triedProperty().get()).isNegative();
    assertThat(
            Objects.requireNonNull(
                    Objects.requireNonNull(reach().answerProperty().get()).ways().from())
                .choices())
        .isEqualTo(before.choices());
  }

  @Test
  void anotherSizeIsAskedOfTheSameWorldNotOfTheWayThatWasTried() {
    model.turnTo(Page.REACH);
    reach().tryWay(0);
    reach().other(1);
    assertThat(model.branchProperty().get()).isNull();
    assertThat(
            Objects.requireNonNull(
                    Objects.requireNonNull(reach().answerProperty().get()).ways().from())
                .choices())
        .isEqualTo(own().choices());
  }

  @Test
  void aNumberIsTypedAndWhereNothingReachesItTheMostIsOffered() {
    model.turnTo(Page.REACH);
    reach().beginTyping();
    for (int digit : new int[] {9, 9, 9, 9, 9, 5, 9}) {
      reach().type(digit);
    }
    reach().erase();
    assertThat(reach().typedProperty().get()).isEqualTo("999995");
    reach().enter();
    assertThat(reach().typedProperty().get()).isNull();
    assertThat(reach().targetProperty().get()).isEqualTo("999,995");
    assertThat(ways()).hasSize(1);
    reach().tryMarked();
    assertThat(likely(branch())).isGreaterThan(likely(own()));

    reach().beginTyping();
    assertThat(reach().escape()).isTrue();
    assertThat(reach().targetProperty().get()).isEqualTo("999,995");
  }

  @Test
  void endingBringsTheSlideBackWhateverWasAsked() {
    model.turnTo(Page.REACH);
    reach().tryWay(0);
    model.turnTo(Page.ASSUMPTIONS);
    model.turn(row("flank-km"), -1);
    model.end();
    assertThat(model.branchProperty().get()).isNull();
    assertThat(model.openProperty().get()).isFalse();
    assertThat(model.rowsProperty().get()).noneMatch(WhatIfRow::changed);
    assertThat(reach().triedProperty().get()).isNegative();
  }

  @Test
  void whileOtherWaysAreBeingLookedForTheOldOnesCannotBeTried() {
    Later exploring = new Later();
    WhatIfViewModel slow = model(exploring);
    slow.start(asked, SLIDE);
    slow.turnTo(Page.REACH);
    exploring.finish();
    slow.turn(0, 1);
    Setting before = Objects.requireNonNull(slow.branchProperty().get());
    slow.reach().tryWay(0);
    assertThat(slow.branchProperty().get()).isEqualTo(before);
    exploring.finish();
    slow.reach().tryWay(0);
    assertThat(slow.branchProperty().get()).isNotEqualTo(before);
  }

  /** A worker whose work is done when the test says so. */
  private static final class Later implements Tasks {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(
        Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
      waiting.add(() -> Tasks.inline().run(work, done, failed));
    }

    @Override
    public void show(Runnable update) {
      update.run();
    }

    void finish() {
      while (!waiting.isEmpty()) {
        waiting.poll().run();
      }
    }
  }
}
