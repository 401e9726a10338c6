package muster.desktop.explore.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import muster.assess.EvidenceScope;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.draw.text.Dates;
import muster.model.PartialDate;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** The day whose knowledge is believed: from that of the first position to the workspace's own. */
final class DayModel {
  private final Session session;
  private final ReadOnlyObjectWrapper<@Nullable Span> span = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * The days that can be picked.
   *
   * @param dated those of positions, the earliest first
   */
  record Span(LocalDate first, LocalDate last, List<LocalDate> dated) {
    Span {
      dated = List.copyOf(dated);
    }

    /** All that a workspace has; null if its positions give no choice. */
    static @Nullable Span of(Workspace workspace) {
      LocalDate last = workspace.header().asOf().lastDay();
      List<LocalDate> dated =
          workspace.positions().stream()
              .map(position -> position.asOf().lastDay())
              .filter(day -> !day.isAfter(last))
              .distinct()
              .sorted()
              .toList();
      return dated.isEmpty() || dated.getFirst().equals(last)
          ? null
          : new Span(dated.getFirst(), last, dated);
    }
  }

  DayModel(Session session) {
    this.session = session;
  }

  /** The days that can be picked; null if there is no choice. */
  ReadOnlyObjectProperty<@Nullable Span> spanProperty() {
    return span.getReadOnlyProperty();
  }

  /** The day; null while there is no choice. */
  ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** The day in words, and that nothing is left out if it is the last one. */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** What is wrong with what was typed, in a sentence; empty if nothing is. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Follows the session until the subscription is closed. */
  Subscription attach() {
    return session.questionProperty().subscribe(this::show);
  }

  private void show(@Nullable Question question) {
    Span days = question == null ? null : Span.of(question.workspace());
    span.set(days);
    if (question == null || days == null) {
      day.set(null);
      text.set(Words.text("explore.evidence.day.none"));
      return;
    }
    LocalDate asOf = question.scope().asOf();
    LocalDate shown = asOf == null ? days.last() : asOf;
    if (!shown.equals(day.get())) {
      problem.set("");
    }
    day.set(shown);
    text.set(Words.text("explore.evidence.day" + (asOf == null ? ".last" : ""), words(shown)));
  }

  /** Believes what was known on a day; from the last one on, everything. */
  void choose(LocalDate chosen) {
    Question question = session.questionProperty().get();
    Span days = span.get();
    if (question == null || days == null) {
      return;
    }
    Set<String> without = question.scope().without();
    LocalDate known = chosen.isBefore(days.first()) ? days.first() : chosen;
    session.believe(new EvidenceScope(known.isBefore(days.last()) ? known : null, without));
  }

  /** Goes to the nearest day before that a position is of. */
  void back() {
    Span days = span.get();
    LocalDate now = day.get();
    if (days != null && now != null) {
      days.dated().reversed().stream()
          .filter(dated -> dated.isBefore(now))
          .findFirst()
          .ifPresent(this::choose);
    }
  }

  /** Goes to the nearest day after that a position is of, or to the last one. */
  void forth() {
    Span days = span.get();
    LocalDate now = day.get();
    if (days != null && now != null) {
      choose(
          days.dated().stream()
              .filter(dated -> dated.isAfter(now))
              .findFirst()
              .orElse(days.last()));
    }
  }

  /**
   * Goes to a day that was typed, or says what is wrong with it.
   *
   * @param typed {@code YYYY-MM-DD}, or as much as is known, which counts as its last day
   */
  void type(String typed) {
    Span days = span.get();
    if (days == null) {
      return;
    }
    String date = typed.strip();
    LocalDate meant = PartialDate.isDate(date) ? new PartialDate(date).lastDay() : null;
    if (meant == null || meant.isBefore(days.first()) || meant.isAfter(days.last())) {
      problem.set(
          Words.text("explore.evidence.day.wrong", words(days.first()), words(days.last())));
      return;
    }
    problem.set("");
    choose(meant);
  }

  private static String words(LocalDate day) {
    return Dates.full(PartialDate.of(day));
  }
}
