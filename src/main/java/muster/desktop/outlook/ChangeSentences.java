package muster.desktop.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import muster.assess.Assessment.Verdict;
import muster.assess.Changes;
import muster.assess.Changes.OfTotal;
import muster.assess.Changes.OfVerdict;
import muster.desktop.kit.Words;
import muster.desktop.outlook.Story.Kind;
import muster.desktop.outlook.Story.Line;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseChoice;
import muster.draw.text.Vocabulary;
import muster.model.ActorKind;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Parameter;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Says in sentences what a change of the setting changed, and why. */
final class ChangeSentences {
  /** So many of a kind are named one by one; the rest is counted. */
  private static final int MOST_NAMED = 3;

  private static final int MOST_COUNTRIES = 8;

  private final Workspace workspace;
  private final MoveSentences moves;
  private final PhraseChoice words;

  ChangeSentences(Workspace workspace) {
    this.workspace = workspace;
    moves = new MoveSentences(workspace);
    words = new PhraseChoice(workspace);
  }

  /**
   * Tells of one change; of nothing if all values are the same.
   *
   * @param changes from the one setting's assessment to the other's
   * @param beliefs what is believed now, in words; empty if that is as before
   */
  Optional<Story> tell(Setting before, Setting after, Changes changes, List<String> beliefs) {
    List<String> causes = new ArrayList<>(beliefs);
    causes.addAll(causes(before, after, changes));
    boolean picked = !Objects.equals(before.scenario(), after.scenario());
    if (!picked && causes.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    if (picked && !causes.isEmpty()) {
      lines.add(new Line(Kind.NOTE, sentence(shortened(causes)), detail(causes)));
    }
    lines.addAll(effects(changes, !beliefs.isEmpty()));
    return Optional.of(
        new Story(
            picked
                ? Words.text("outlook.scenario", scenario(after.scenario()))
                : sentence(shortened(causes)),
            lines));
  }

  private List<Line> effects(Changes changes, boolean believed) {
    if (isIdle(changes)) {
      return List.of(believed ? total(changes) : nothing(changes));
    }
    List<Line> lines = new ArrayList<>();
    lines.add(total(changes));
    if (!changes.enablersGained().isEmpty()) {
      lines.add(new Line(Kind.GAIN, enablers("outlook.covered", changes.enablersGained())));
    }
    if (!changes.enablersLost().isEmpty()) {
      lines.add(new Line(Kind.LOSS, enablers("outlook.uncovered", changes.enablersLost())));
    }
    lines.addAll(countries(changes));
    lines.addAll(verdicts(changes));
    return lines;
  }

  /** Whether no more is different than what was chosen. */
  private static boolean isIdle(Changes changes) {
    return new Changes(
            List.of(),
            changes.commitments(),
            changes.actors(),
            changes.troops(),
            changes.pool(),
            changes.verdicts(),
            changes.enablersGained(),
            changes.enablersLost())
        .none();
  }

  /** What was done, one text each: "US backstop: No → Yes". */
  private List<String> causes(Setting before, Setting after, Changes changes) {
    List<String> causes = new ArrayList<>();
    for (Changes.OfChoice choice : changes.choices()) {
      causes.add(
          Words.text(
              "outlook.changed",
              words.label(choice.assumption()),
              words.brief(choice.assumption(), choice.before()),
              words.brief(choice.assumption(), choice.after())));
    }
    for (Parameter parameter : workspace.parameters()) {
      BigDecimal was = before.parameters().getOrDefault(parameter.id(), parameter.value());
      BigDecimal is = after.parameters().getOrDefault(parameter.id(), parameter.value());
      if (was.compareTo(is) != 0) {
        causes.add(
            Words.text(
                "outlook.changed.number",
                parameter.label(),
                Numbers.exact(was),
                Numbers.exact(is),
                parameter.unit()));
      }
    }
    if (before.rotation().compareTo(after.rotation()) != 0) {
      causes.add(
          Words.text(
              "outlook.changed.rotation",
              Numbers.exact(before.rotation()),
              Numbers.exact(after.rotation())));
    }
    return causes;
  }

  private static List<String> shortened(List<String> causes) {
    return shortened(causes, "outlook.more.changes");
  }

  /** The first few; the rest as a number. */
  private static List<String> shortened(List<String> all, String more) {
    if (all.size() <= MOST_NAMED + 1) {
      return all;
    }
    List<String> shown = new ArrayList<>(all.subList(0, MOST_NAMED));
    shown.add(Words.text(more, all.size() - MOST_NAMED));
    return shown;
  }

  /** For parts that may have commas of their own. */
  private static String sentence(List<String> parts) {
    return String.join(Words.text("list.semicolon"), parts);
  }

  private static String detail(List<String> causes) {
    return causes.size() <= MOST_NAMED + 1
        ? ""
        : sentence(causes.subList(MOST_NAMED, causes.size()));
  }

  private Line total(Changes changes) {
    OfTotal troops = changes.troops();
    TroopRange was = troops.before();
    TroopRange is = troops.after();
    String detail =
        was.equals(is)
            ? ""
            : Words.text(
                "outlook.range.changed",
                Numbers.span(was.low(), was.high()),
                Numbers.span(is.low(), is.high()));
    if (changes.pool().before().compareTo(changes.pool().after()) != 0) {
      detail = joined(detail, pool(changes));
    }
    if (was.likely() == is.likely()) {
      return new Line(Kind.TOTAL, Words.text("outlook.total.same", is.likely()), detail);
    }
    boolean more = is.likely() > was.likely();
    List<String> crossed =
        crossed(Math.min(was.likely(), is.likely()), Math.max(was.likely(), is.likely()));
    String total = Words.text("outlook.total", was.likely(), is.likely());
    return new Line(
        Kind.TOTAL,
        crossed.isEmpty()
            ? Words.text("outlook.total.plain", total)
            : Words.text(
                more ? "outlook.total.crosses" : "outlook.total.falls",
                total,
                Words.list(shortened(crossed, "outlook.more.sizes"))),
        detail);
  }

  private static String joined(String first, String second) {
    return first.isEmpty() ? second : Words.text("outlook.sentences", first, second);
  }

  private static String pool(Changes changes) {
    return Words.text(
        "outlook.pool.changed",
        Numbers.exact(changes.pool().before()),
        Numbers.exact(changes.pool().after()));
  }

  /** The force sizes that the likely number passes on its way: above the one, up to the other. */
  private List<String> crossed(long above, long upTo) {
    return workspace.forceModels().stream()
        .filter(model -> model.troops().min() > above && model.troops().min() <= upTo)
        .sorted(Comparator.comparingLong((ForceModel model) -> model.troops().min()).reversed())
        .map(ForceModel::id)
        .map(id -> ForceSizes.named(workspace, id))
        .toList();
  }

  /**
   * One line for each way in which verdicts moved, such as "Short → Stretch: Division, …". What the
   * likely number crossed is said with the total.
   */
  private List<Line> verdicts(Changes changes) {
    record Move(Verdict before, Verdict after) {}
    Map<Move, List<String>> moved = new LinkedHashMap<>();
    for (OfVerdict verdict : changes.verdicts()) {
      if (isReached(verdict.before()) != isReached(verdict.after())) {
        continue;
      }
      moved
          .computeIfAbsent(new Move(verdict.before(), verdict.after()), m -> new ArrayList<>())
          .add(ForceSizes.named(workspace, verdict.forceModel()));
    }
    List<Line> lines = new ArrayList<>();
    moved.forEach(
        (move, names) ->
            lines.add(
                new Line(
                    move.after().compareTo(move.before()) < 0 ? Kind.GAIN : Kind.LOSS,
                    Words.text(
                        "outlook.verdict.changed",
                        Vocabulary.word(move.before()),
                        Vocabulary.word(move.after()),
                        Words.list(names)))));
    return lines;
  }

  private static boolean isReached(Verdict verdict) {
    return verdict == Verdict.MET || verdict == Verdict.LIKELY;
  }

  private List<Line> countries(Changes changes) {
    List<ActorMove> moved = ActorMove.of(changes);
    List<Line> lines = new ArrayList<>();
    int shown = moved.size() <= MOST_COUNTRIES + 1 ? moved.size() : MOST_COUNTRIES;
    moved.subList(0, shown).forEach(move -> lines.add(moves.tell(move)));
    List<ActorMove> rest = moved.subList(shown, moved.size());
    if (!rest.isEmpty()) {
      boolean states = rest.stream().allMatch(move -> isState(move.actor()));
      lines.add(
          new Line(
              Kind.NOTE,
              Words.text(states ? "outlook.more.countries" : "outlook.more.actors", rest.size()),
              Words.list(
                  rest.stream().map(move -> Words.actor(workspace, move.actor())).toList())));
    }
    return lines;
  }

  private boolean isState(String actor) {
    return Workspace.find(workspace.actors(), actor)
        .map(found -> found.kind() == ActorKind.STATE)
        .orElse(false);
  }

  private String enablers(String key, List<String> enablers) {
    return Words.text(
        key,
        sentence(
            enablers.stream()
                .map(id -> Words.label(workspace.enablers(), id, Enabler::label))
                .toList()));
  }

  /** Whose conditions speak of what was changed, though they come out as before. */
  private Line nothing(Changes changes) {
    String total = Words.text("outlook.total.same", changes.troops().after().likely());
    List<String> named =
        workspace.commitments().stream()
            .filter(
                c ->
                    changes.choices().stream()
                        .anyMatch(
                            choice -> c.condition().assumptions().contains(choice.assumption())))
            .map(Commitment::actor)
            .distinct()
            .map(actor -> Words.actor(workspace, actor))
            .sorted()
            .toList();
    return named.isEmpty()
        ? new Line(Kind.NOTE, Words.text("outlook.nothing", total))
        : new Line(
            Kind.NOTE,
            Words.text("outlook.nothing.here", total),
            Words.text("outlook.nothing.named", Words.list(named)));
  }

  private String scenario(@Nullable String id) {
    return id == null
        ? Words.text("scenario.baseline")
        : Words.label(workspace.scenarios(), id, Scenario::title);
  }
}
