package muster.desktop.presenter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.assess.Assessment;
import muster.assess.UnanswerableException;
import muster.assess.WorldAssessor;
import muster.desktop.explore.unlocks.ForceSize;
import muster.desktop.explore.unlocks.WayFinder;
import muster.desktop.explore.unlocks.Ways;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.presenter.WhatIfBranch.Origin;
import muster.desktop.task.Inquiry;
import muster.desktop.task.Tasks;
import muster.draw.text.Numbers;
import muster.model.Choices;
import muster.model.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What reaches a number of troops from the branch as it is. A way can be tried and taken back while
 * the others stay listed: all start from where the person asked.
 */
final class ReachViewModel {
  /** So many ways a room reads, and a digit's key has each. */
  static final int MOST = 7;

  private static final int NONE = -1;
  private static final int MOST_DIGITS = 7;

  private final WhatIfBranch branch;
  private final Inquiry<Answer> inquiry;
  private final WayFinder finder = new WayFinder();
  private final ReadOnlyStringWrapper target = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable String> typed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper tried = new ReadOnlyIntegerWrapper(NONE);
  private @Nullable Origin asked;
  private @Nullable Long aim;
  private boolean seen;

  /**
   * What was found.
   *
   * @param target the number of troops, which the worker picks where nobody did
   * @param list the ways to try; where none reaches the number, the one that reaches the most
   */
  record Answer(long target, Ways ways, List<Way> list) {
    static Answer of(long target, Ways ways) {
      Ways.Most most = ways.most();
      return new Answer(
          target,
          ways,
          most == null || most.way().changes().isEmpty() ? ways.ways() : List.of(most.way()));
    }
  }

  /**
   * @param tasks of a worker that is not needed for anything that must be quick
   * @param failed takes what that threw, unless it is a sentence for the person
   */
  ReachViewModel(WhatIfBranch branch, Tasks tasks, Consumer<? super Throwable> failed) {
    this.branch = branch;
    inquiry =
        new Inquiry<>(
            tasks,
            error -> {
              if (error instanceof UnanswerableException) {
                problem.set(String.valueOf(error.getMessage()));
              } else {
                failed.accept(error);
              }
            });
    inquiry.answerProperty().subscribe(this::take);
    branch.branchProperty().subscribe(setting -> follow());
    branch.originProperty().subscribe(from -> follow());
  }

  /** What was found; null until something was. */
  ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
    return inquiry.answerProperty();
  }

  /** As {@link Inquiry#progressProperty}. */
  ReadOnlyDoubleProperty progressProperty() {
    return inquiry.progressProperty();
  }

  /** What is to be reached, in words. */
  ReadOnlyStringProperty targetProperty() {
    return target.getReadOnlyProperty();
  }

  /** The digits of a number that is being typed; null: none is. */
  ReadOnlyObjectProperty<@Nullable String> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /** Why there is no answer, in a sentence; empty where there is one. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The way that the keys try, from 0. */
  ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** The way that the audience sees, from 0; negative: none. */
  ReadOnlyIntegerProperty triedProperty() {
    return tried.getReadOnlyProperty();
  }

  /** While nobody sees it nothing is looked for. */
  void seen(boolean now) {
    seen = now;
    typed.set(null);
    follow();
  }

  /** The next question begins anew. */
  void forget() {
    seen = false;
    asked = null;
    aim = null;
    typed.set(null);
    tried.set(NONE);
    inquiry.cancel();
  }

  /** Aims at the published force size above, or below; after the last one comes the first. */
  void other(int step) {
    Origin from = branch.originProperty().get();
    Answer found = answerProperty().get();
    if (from == null || found == null) {
      return;
    }
    List<Long> sizes =
        ForceSize.of(from.workspace()).stream().map(ForceSize::troops).distinct().toList();
    if (!sizes.isEmpty()) {
      long before = aim == null ? found.target() : aim;
      aim(
          step > 0
              ? sizes.stream().filter(size -> size > before).findFirst().orElse(sizes.getFirst())
              : sizes.reversed().stream()
                  .filter(size -> size < before)
                  .findFirst()
                  .orElse(sizes.getLast()));
    }
  }

  /** Begins to type a number of troops. */
  void beginTyping() {
    typed.set("");
  }

  void type(int digit) {
    String before = typed.get();
    if (before != null && before.length() < MOST_DIGITS) {
      typed.set(before + digit);
    }
  }

  /** Takes the last digit back. */
  void erase() {
    String before = typed.get();
    if (before != null && !before.isEmpty()) {
      typed.set(before.substring(0, before.length() - 1));
    }
  }

  /** Aims at the number that was typed; without digits at what it was. */
  void enter() {
    String number = typed.get();
    typed.set(null);
    if (number != null && !number.isEmpty()) {
      aim(Long.parseLong(number));
    }
  }

  /**
   * Gives up what is being typed.
   *
   * @return false if nothing is
   */
  boolean escape() {
    boolean typing = typed.get() != null;
    typed.set(null);
    return typing;
  }

  /** Goes to another way. */
  void mark(int step) {
    Answer found = answerProperty().get();
    if (found != null && !found.list().isEmpty()) {
      marked.set(Math.floorMod(marked.get() + step, found.list().size()));
    }
  }

  void tryMarked() {
    tryWay(marked.get());
  }

  /**
   * Shows the audience a way; a second time the branch as it was before.
   *
   * @param place from 0; one that there is not changes nothing
   */
  void tryWay(int place) {
    Answer found = answerProperty().get();
    Choices from = start();
    if (found == null || from == null || place < 0 || place >= found.list().size()) {
      return;
    }
    Ways.Start start = found.ways().from();
    if (start == null || !start.choices().equals(from)) {
      return; // The listed ways start elsewhere: others are being looked for.
    }
    boolean again = tried.get() == place;
    marked.set(place);
    tried.set(again ? NONE : place);
    branch.choose(again ? from : from.with(found.list().get(place).changes()));
  }

  private void aim(long troops) {
    aim = troops;
    Choices from = start();
    if (tried.get() != NONE && from != null) {
      // Another size is asked of the same world, not of the way that was tried.
      tried.set(NONE);
      branch.choose(from);
    }
    ask();
  }

  /** Where the ways start that are listed, or being looked for. */
  private @Nullable Choices start() {
    Origin from = asked;
    return from == null ? null : from.setting().choices();
  }

  /** Asks anew, unless the branch is where the ways start, or one of them. */
  private void follow() {
    Origin from = branch.originProperty().get();
    Origin before = asked;
    if (!seen || from == null) {
      return;
    }
    Choices now = branch.now(from).choices();
    if (before == null || !before.workspace().equals(from.workspace())) {
      ask();
    } else if (now.equals(before.setting().choices())) {
      tried.set(NONE);
    } else if (!now.equals(triedChoices(before.setting().choices()))) {
      ask();
    }
  }

  private @Nullable Choices triedChoices(Choices from) {
    Answer found = answerProperty().get();
    int place = tried.get();
    return found == null || place < 0 || place >= found.list().size()
        ? null
        : from.with(found.list().get(place).changes());
  }

  private void ask() {
    Origin from = branch.originProperty().get();
    if (from == null) {
      return;
    }
    Setting now = branch.now(from);
    Origin start = new Origin(from.workspace(), now);
    asked = start;
    tried.set(NONE);
    problem.set("");
    Long wanted = aim;
    inquiry.ask(progress -> answer(start, wanted, progress));
  }

  private Answer answer(Origin start, @Nullable Long wanted, DoubleConsumer progress) {
    Assessment assessment = WorldAssessor.assess(start.workspace(), start.setting());
    long likely = assessment.troops().likely();
    long troops =
        wanted != null
            ? wanted
            : ForceSize.of(start.workspace()).stream()
                .map(ForceSize::troops)
                .filter(size -> size > likely)
                .findFirst()
                .orElse(likely);
    Ways.Start from = new Ways.Start(start.workspace(), start.setting().choices());
    return Answer.of(
        troops, finder.find(from, start.workspace(), assessment, troops, MOST, progress));
  }

  private void take(@Nullable Answer found) {
    Origin from = asked;
    if (found == null || from == null) {
      return;
    }
    marked.set(0);
    aim = found.target();
    target.set(
        ForceSize.of(from.workspace()).stream()
            .filter(size -> size.troops() == found.target())
            .map(ForceSize::label)
            .findFirst()
            .orElse(Numbers.whole(found.target())));
  }
}
