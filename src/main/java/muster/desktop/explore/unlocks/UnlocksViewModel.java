package muster.desktop.explore.unlocks;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import muster.desktop.explore.section.Questions;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.text.Numbers;
import muster.model.Setting;
import org.jspecify.annotations.Nullable;

/** What reaches a number of troops: the number as it is picked or typed, and the ways there. */
public final class UnlocksViewModel {
  /** So many ways are read at a glance. */
  static final int FIRST = 12;

  /** So many more at a time: there may be thousands. */
  static final int STEP = 200;

  /** Groups of digits, if any, have three: "1,5" is not fifteen. At most 18 digits fit 64 bits. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,18}|\\d{1,3}([, \u00a0\u202f]\\d{3}){1,5}");

  private final ObservableValue<@Nullable Long> target;
  private final LongConsumer pick;
  private final Session session;
  private final SectionModel<Ways> answers;
  private final ReadOnlyObjectWrapper<List<ForceSize>> sizes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper tried = new ReadOnlyStringWrapper("");
  private @Nullable Setting triedSetting;

  /** What the worker is to look for; it must not read properties. */
  private volatile Aim aim = new Aim(null, FIRST);

  /** The worker's own. */
  private final WayFinder finder = new WayFinder();

  /**
   * @param troops null: nothing yet
   * @param shown how many ways to spell out
   */
  private record Aim(@Nullable Long troops, int shown) {}

  /**
   * @param target the number of troops that is looked for; null until one is picked
   * @param aim picks one
   */
  public UnlocksViewModel(
      Questions questions, ObservableValue<@Nullable Long> target, LongConsumer aim) {
    this.target = target;
    this.pick = aim;
    session = questions.session();
    answers = questions.ofAllWorlds(this::answer);
  }

  SectionModel<Ways> answers() {
    return answers;
  }

  /** The published force sizes, the smallest first. */
  ReadOnlyObjectProperty<List<ForceSize>> sizesProperty() {
    return sizes.getReadOnlyProperty();
  }

  /** What the field of the number has. */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Why what was typed is no number of troops, in a sentence; empty if it is one. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was tried and how to go back, while the window shows it; else empty. */
  ReadOnlyStringProperty triedProperty() {
    return tried.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoBackProperty() {
    return session.canGoBackProperty();
  }

  /** Keeps up with the session until the subscription is closed. */
  Subscription attach() {
    return Subscription.combine(
        session.situationProperty().subscribe(this::list),
        session.questionProperty().subscribe(this::forget),
        target.subscribe(this::aimed));
  }

  /** Looks for what was picked or typed; what is wrong stays where it was typed. */
  void look(String typed) {
    text.set(typed);
    OptionalLong troops = troops(typed);
    problem.set(troops.isPresent() ? "" : Words.text("explore.unlocks.problem"));
    troops.ifPresent(pick);
  }

  /** Spells out more of the ways. */
  void showMore() {
    aim = new Aim(aim.troops(), aim.shown() + STEP);
    answers.ask();
  }

  /** Chooses a way's options, unless the window has moved on since it was found. */
  void take(Way way) {
    Ways found = answers.answerProperty().get();
    Question asked = session.questionProperty().get();
    if (found != null
        && asked != null
        && new Ways.Start(asked.workspace(), asked.setting().choices()).equals(found.from())) {
      session.choose(way.changes());
      Question now = session.questionProperty().get();
      triedSetting = now == null ? null : now.setting();
      tried.set(Words.text("explore.unlocks.tried", way.words()));
    }
  }

  void goBack() {
    session.goBack();
  }

  void select(String actor) {
    session.select(Selection.actor(actor));
  }

  private OptionalLong troops(String typed) {
    String bare = typed.strip();
    for (ForceSize size : sizes.get()) {
      if (size.label().equals(bare)) {
        return OptionalLong.of(size.troops());
      }
    }
    return NUMBER.matcher(bare).matches()
        ? OptionalLong.of(Long.parseLong(bare.replaceAll("\\D", "")))
        : OptionalLong.empty();
  }

  private void list(@Nullable Situation situation) {
    if (situation != null) {
      sizes.set(ForceSize.of(situation.workspace()));
    }
  }

  private void forget(@Nullable Question asked) {
    if (asked == null || !asked.setting().equals(triedSetting)) {
      tried.set("");
    }
  }

  /** Another part of the window may have aimed; what the person typed stays if it says the same. */
  private void aimed(@Nullable Long target) {
    if (target == null) {
      return;
    }
    problem.set("");
    aim = new Aim(target, FIRST);
    OptionalLong said = troops(text.get());
    if (said.isEmpty() || said.getAsLong() != target) {
      text.set(
          sizes.get().stream()
              .filter(size -> size.troops() == target)
              .map(ForceSize::label)
              .findFirst()
              .orElse(Numbers.whole(target)));
    }
    answers.ask();
  }

  private Ways answer(Situation situation, DoubleConsumer progress) {
    Aim asked = aim;
    Long target = asked.troops();
    if (target == null) {
      return Ways.none(Words.text("explore.unlocks.begin"));
    }
    Ways.Start from =
        new Ways.Start(situation.question().workspace(), situation.setting().choices());
    return finder.find(
        from, situation.workspace(), situation.assessment(), target, asked.shown(), progress);
  }
}
