package muster.draw.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.assess.Assessment.Blocked;
import muster.assess.Assessment.OfActor;
import muster.draw.slide.TableRow.State;
import muster.draw.text.Language;
import muster.draw.text.PhraseWaiting;
import muster.draw.text.Vocabulary;
import muster.model.Actor;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.TroopRange;
import muster.model.Workspace;

/** Makes the table's rows: those brought out first, then by troops, then by what waits. */
public final class TableRows {

  private final SlideContent content;
  private final boolean tasks;
  private final Language language;
  private final PhraseWaiting words;
  private final Map<String, Commitment> commitments = new HashMap<>();

  /**
   * @param tasks whether what stands is said by its tasks, for wide tables, or by its domains
   */
  public TableRows(SlideContent content, boolean tasks) {
    this(content, tasks, Language.ENGLISH);
  }

  /** The same in a language, where the words are not the workspace's own. */
  public TableRows(SlideContent content, boolean tasks, Language language) {
    this.language = language;
    this.content = content;
    this.tasks = tasks;
    this.words = new PhraseWaiting(content.workspace(), language);
    content.workspace().commitments().forEach(c -> commitments.put(c.id(), c));
  }

  /** Every actor, in the order of the table. */
  public List<TableRow> make() {
    List<String> highlight = Optional.ofNullable(content.slide().highlight()).orElse(List.of());
    List<TableRow> rows = new ArrayList<>();
    for (OfActor actor : content.assessment().actors()) {
      rows.add(row(actor, highlight.contains(actor.id())));
    }
    rows.sort(
        Comparator.comparingInt(
                (TableRow row) ->
                    row.highlighted() ? highlight.indexOf(row.actor()) : Integer.MAX_VALUE)
            .thenComparingLong(row -> -row.troops().likely())
            .thenComparingLong(row -> -row.waiting().likely())
            .thenComparing(TableRow::state)
            .thenComparing(TableRow::name));
    return rows;
  }

  private TableRow row(OfActor actor, boolean highlighted) {
    List<Commitment> standing = all(actor.standing());
    List<Commitment> blocked = all(actor.blocked().stream().map(Blocked::commitment).toList());
    TroopRange waiting = TroopRange.ZERO;
    boolean estimated = false;
    for (Commitment commitment : blocked) {
      if (commitment.countsInUkraine()) {
        waiting = waiting.plus(commitment.troopsOrZero());
      }
    }
    for (Commitment commitment : actor.troops().isZero() ? blocked : standing) {
      estimated |=
          commitment.countsInUkraine()
              && commitment.troops() != null
              && commitment.basis() != Basis.REPORTED;
    }
    String name =
        Workspace.find(content.workspace().actors(), actor.id())
            .map(Actor::name)
            .orElse(actor.id());
    return new TableRow(
        actor.id(),
        name,
        actor.stance(),
        actor.troops(),
        waiting,
        estimated,
        state(standing, blocked),
        stands(standing),
        words.of(actor),
        highlighted);
  }

  private List<Commitment> all(List<String> ids) {
    List<Commitment> found = new ArrayList<>();
    for (String id : ids) {
      Commitment commitment = commitments.get(id);
      if (commitment != null) {
        found.add(commitment);
      }
    }
    return found;
  }

  private static State state(List<Commitment> standing, List<Commitment> blocked) {
    boolean present = standing.stream().anyMatch(Commitment::countsInUkraine);
    boolean absent = blocked.stream().anyMatch(Commitment::countsInUkraine);
    if (present) {
      return absent ? State.PARTLY : State.STANDS;
    }
    if (absent) {
      return State.WAITS;
    }
    return !standing.isEmpty() ? State.SUPPORTS : blocked.isEmpty() ? State.NONE : State.WAITS;
  }

  /** Presence in Ukraine first, then presence from outside, then the other axes. */
  private List<String> stands(List<Commitment> standing) {
    Set<String> words = new LinkedHashSet<>();
    standing.stream()
        .sorted(
            Comparator.comparing((Commitment c) -> !c.countsInUkraine())
                .thenComparing(c -> c.axis() != Axis.PRESENCE)
                .thenComparingLong(c -> -c.troopsOrZero().likely()))
        .forEach(c -> words.add(tasks ? c.task() : Vocabulary.domain(c.domain(), language)));
    return List.copyOf(words);
  }
}
