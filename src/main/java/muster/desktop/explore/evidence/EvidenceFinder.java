package muster.desktop.explore.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import muster.assess.Drop;
import muster.assess.EvidenceScope;
import muster.assess.NewestPositions;
import muster.assess.Reliance;
import muster.assess.Staleness;
import muster.desktop.explore.evidence.EvidenceReport.OldWord;
import muster.desktop.explore.evidence.EvidenceReport.SourceItem;
import muster.desktop.explore.evidence.EvidenceReport.VerdictItem;
import muster.desktop.kit.Ages;
import muster.desktop.kit.ForceNames;
import muster.desktop.kit.ScopeWords;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.draw.text.Dates;
import muster.draw.text.Vocabulary;
import muster.model.Evidence;
import muster.model.ForceModel;
import muster.model.Identified;
import muster.model.Position;
import muster.model.Source;
import muster.model.Workspace;

/** Finds what a situation rests on. */
final class EvidenceFinder {
  /** So many sources of a verdict are named; the rest is counted. */
  private static final int MOST_NAMED = 3;

  private final Situation situation;
  private final Workspace all;
  private final Workspace believed;
  private final EvidenceScope scope;

  private EvidenceFinder(Situation situation) {
    this.situation = situation;
    all = situation.question().workspace();
    believed = situation.workspace();
    scope = situation.question().scope();
  }

  /**
   * What a situation rests on.
   *
   * @param progress as that of the engine
   */
  static EvidenceReport find(Situation situation, DoubleConsumer progress) {
    EvidenceFinder finder = new EvidenceFinder(situation);
    Reliance reliance = situation.reliance();
    Map<String, Position> newest = NewestPositions.of(finder.believed);
    int low = reliance.lowGraded().size();
    return new EvidenceReport(
        finder.sources(progress),
        finder.verdicts(reliance),
        Words.text("explore.evidence.low", low),
        finder.stale(newest),
        (int) all(finder.believed.actors()).filter(id -> !newest.containsKey(id)).count(),
        finder.believed.actors().size());
  }

  private static Stream<String> all(List<? extends Identified> records) {
    return records.stream().map(Identified::id);
  }

  /** A source with what decides its place. */
  private record Weighed(SourceItem item, long likely, int verdicts, int others, int cited) {
    static final Comparator<Weighed> HEAVIEST_FIRST =
        Comparator.comparingLong(Weighed::likely)
            .thenComparingInt(Weighed::verdicts)
            .thenComparingInt(Weighed::others)
            .thenComparingInt(Weighed::cited)
            .reversed();
  }

  private List<SourceItem> sources(DoubleConsumer progress) {
    Map<String, Integer> positions = new HashMap<>();
    Map<String, Integer> commitments = new HashMap<>();
    Map<String, Integer> others = new HashMap<>();
    all.positions().forEach(p -> count(positions, p.evidence()));
    all.commitments().forEach(c -> count(commitments, c.evidence()));
    Stream.of(
            all.enablers().stream().map(e -> e.evidence()),
            all.assumptions().stream().map(a -> a.evidence()),
            all.forceModels().stream().map(f -> f.evidence()),
            all.zones().stream().map(z -> z.evidence()),
            all.sites().stream().map(s -> s.evidence()),
            all.lines().stream().map(l -> l.evidence()))
        .flatMap(evidence -> evidence)
        .forEach(evidence -> count(others, evidence));
    List<Weighed> weighed = new ArrayList<>();
    int done = 0;
    for (Source source : all.sources()) {
      progress.accept((double) done / all.sources().size());
      done++;
      Uses uses =
          new Uses(
              positions.getOrDefault(source.id(), 0),
              commitments.getOrDefault(source.id(), 0),
              others.getOrDefault(source.id(), 0));
      if (uses.sum() > 0) {
        weighed.add(weigh(source, uses));
      }
    }
    return weighed.stream().sorted(Weighed.HEAVIEST_FIRST).map(Weighed::item).toList();
  }

  private static void count(Map<String, Integer> counts, List<Evidence> evidence) {
    evidence.stream()
        .map(Evidence::source)
        .distinct()
        .forEach(source -> counts.merge(source, 1, Integer::sum));
  }

  /** How many records cite a source. */
  private record Uses(int positions, int commitments, int others) {
    int sum() {
      return positions + commitments + others;
    }

    String words() {
      List<String> parts = new ArrayList<>();
      if (positions > 0) {
        parts.add(Words.text("explore.evidence.positions", positions));
      }
      if (commitments > 0) {
        parts.add(Words.text("explore.evidence.commitments", commitments));
      }
      if (others > 0) {
        parts.add(Words.text("explore.evidence.records", others));
      }
      return Words.list(parts);
    }
  }

  private Weighed weigh(Source source, Uses uses) {
    boolean known = scope.knows(source.published());
    boolean out = scope.without().contains(source.id());
    Drop drop = known ? drop(source, out) : null;
    SourceItem item =
        new SourceItem(
            source.id(),
            source.title(),
            Words.text("explore.evidence.about", ScopeWords.name(source), uses.words()),
            source.reliability() + source.credibility(),
            Words.text(
                "citation.grade",
                Words.text("reliability." + source.reliability()),
                Words.text("credibility." + source.credibility())),
            known,
            drop == null ? Words.text("explore.evidence.unknown") : DropWords.of(all, drop, out),
            drop != null && !drop.none(),
            Search.folded(source.title() + "\n" + source.publisher() + "\n" + source.id()));
    return drop == null
        ? new Weighed(item, 0, 0, 0, uses.sum())
        : new Weighed(
            item,
            Math.abs(drop.after().troops().likely() - drop.before().troops().likely()),
            drop.changes().verdicts().size(),
            drop.stances().size()
                + drop.changes().enablersLost().size()
                + drop.changes().commitments().size()
                + drop.changes().actors().size(),
            uses.sum());
  }

  /** What it changes to leave it out; for one that is left out, compared to believing it again. */
  private Drop drop(Source source, boolean out) {
    if (!out) {
      return Drop.of(believed, situation.assessment(), source.id());
    }
    Set<String> others = new HashSet<>(scope.without());
    others.remove(source.id());
    return Drop.of(
        new EvidenceScope(scope.asOf(), others).applyTo(all), situation.setting(), source.id());
  }

  private List<VerdictItem> verdicts(Reliance reliance) {
    Map<String, Long> sizes = new HashMap<>();
    all.forceModels().forEach((ForceModel f) -> sizes.put(f.id(), f.troops().min()));
    return reliance.forceModels().stream()
        .sorted(Comparator.comparing(of -> sizes.getOrDefault(of.id(), 0L)))
        .map(this::verdict)
        .toList();
  }

  private VerdictItem verdict(Reliance.OfForceModel of) {
    return new VerdictItem(
        of.id(),
        ForceNames.of(all, of.id()),
        of.verdict(),
        Vocabulary.word(of.verdict()),
        hangs(of),
        !of.hangsOn().isEmpty(),
        of.hangsOnLowGraded()
            ? Words.text("explore.evidence.low.changes", Vocabulary.word(of.withoutLowGraded()))
            : "");
  }

  private String hangs(Reliance.OfForceModel of) {
    List<String> names =
        of.hangsOn().stream()
            .map(
                without ->
                    Words.text(
                        "explore.evidence.without",
                        Workspace.find(all.sources(), without.source())
                            .map(ScopeWords::name)
                            .orElse(without.source()),
                        Vocabulary.word(without.verdict())))
            .toList();
    String listed =
        String.join(
            Words.text("list.semicolon"), names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() > MOST_NAMED
        ? Words.text("explore.evidence.hangs.more", names.size(), listed, names.size() - MOST_NAMED)
        : Words.text("explore.evidence.hangs", names.size(), listed);
  }

  private List<OldWord> stale(Map<String, Position> newest) {
    LocalDate day = Ages.day(believed);
    return newest.values().stream()
        .filter(position -> Staleness.isStale(position, day))
        .sorted(Comparator.comparing(Position::asOf))
        .map(
            position ->
                new OldWord(
                    position.actor(),
                    Words.actor(all, position.actor()),
                    Words.text(
                        "explore.evidence.old",
                        Dates.full(position.asOf()),
                        Ages.days(position, day))))
        .toList();
  }
}
