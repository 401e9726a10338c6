package muster.desktop.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import muster.assess.Assessment;
import muster.assess.Assessment.Blocked;
import muster.assess.PositionConflicts;
import muster.assess.Unlocks;
import muster.desktop.commitments.Detail.Conflict;
import muster.desktop.commitments.Detail.Constraint;
import muster.desktop.commitments.Detail.OfPlace;
import muster.desktop.commitments.Detail.Presence;
import muster.desktop.commitments.Detail.Promise;
import muster.desktop.commitments.Detail.Promises;
import muster.desktop.commitments.Detail.Said;
import muster.desktop.kit.Ages;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.ruler.RulerFacts;
import muster.draw.ruler.ZoneFigures;
import muster.draw.text.Dates;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseCondition;
import muster.draw.text.PhraseUnlock;
import muster.draw.text.Vocabulary;
import muster.geo.MapScene;
import muster.geo.ZoneRulers;
import muster.model.Axis;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** Makes what the pane of details shows. */
final class Details {
  /** Ways out beyond these are only counted. */
  private static final int UNLOCKS_SHOWN = 3;

  private final List<ActorFacts> facts;
  private final Workspace workspace;
  private final LocalDate day;
  private final PhraseCondition conditions;
  private final PhraseUnlock unlocks;
  private final RulerFacts rulers;
  private final Supplier<List<ZoneFigures>> figures;
  private final Map<String, Unlocks> blocked = new HashMap<>();

  Details(List<ActorFacts> facts, Situation situation) {
    this.facts = facts;
    workspace = situation.workspace();
    day = Ages.day(workspace);
    ZoneRulers measured = measured(situation.scene());
    rulers = new RulerFacts(workspace, measured);
    figures = () -> ZoneFigures.of(workspace, situation.assessment(), measured);
    conditions = new PhraseCondition(workspace);
    unlocks = new PhraseUnlock(workspace);
    for (Assessment.OfActor actor : situation.assessment().actors()) {
      for (Blocked one : actor.blocked()) {
        blocked.put(one.commitment(), one.unlocks());
      }
    }
  }

  private static ZoneRulers measured(@Nullable MapScene scene) {
    return scene == null ? ZoneRulers.NONE : scene.rulers();
  }

  /** What is picked out, or null if the workspace does not have it. */
  @Nullable Detail of(Selection selection) {
    String id = selection.id();
    return switch (selection.kind()) {
      case ACTOR ->
          facts.stream()
              .filter(f -> f.actor().id().equals(id))
              .findFirst()
              .map(this::actor)
              .orElse(null);
      case ZONE -> Workspace.find(workspace.zones(), id).map(this::zone).orElse(null);
      case SITE -> Workspace.find(workspace.sites(), id).map(this::site).orElse(null);
      case LINE -> Workspace.find(workspace.lines(), id).map(this::line).orElse(null);
    };
  }

  private Detail actor(ActorFacts of) {
    Position newest = of.newest();
    Set<String> disputed = new HashSet<>();
    of.conflicts().forEach(c -> c.positions().forEach(p -> disputed.add(p.id())));
    return new Detail.OfActor(
        of.actor().id(),
        of.actor().name(),
        of.actor().memberships().isEmpty()
            ? Words.text("detail.no-memberships")
            : Words.text("detail.memberships", Words.list(of.actor().memberships())),
        newest == null ? null : newest.stance(),
        newest == null ? null : newest.troops(),
        state(of.commitments()),
        of.conflicts().stream().map(this::conflict).toList(),
        Arrays.stream(Axis.values())
            .map(axis -> promises(axis, of.commitments()))
            .filter(group -> !group.promises().isEmpty())
            .toList(),
        of.positions().stream()
            .map(
                p -> said(p, disputed.contains(p.id()), p.equals(newest) ? Ages.stale(p, day) : ""))
            .toList());
  }

  private RowState state(List<Commitment> commitments) {
    return RowState.of(
        count(commitments.stream().filter(Commitment::countsInUkraine).toList()),
        count(commitments));
  }

  private AxisState count(List<Commitment> commitments) {
    int stands = (int) commitments.stream().filter(this::stands).count();
    return new AxisState(stands, commitments.size() - stands);
  }

  private boolean stands(Commitment commitment) {
    return !blocked.containsKey(commitment.id());
  }

  private Conflict conflict(PositionConflicts.Conflict conflict) {
    List<String> lines = new ArrayList<>();
    for (Position position : conflict.positions()) {
      List<Citation> citations = Citation.of(workspace, position.evidence());
      lines.add(
          Words.text(
              "conflict.line",
              Words.of(position.stance()),
              Words.of(position.troops()),
              Words.list(citations.stream().map(Citation::title).distinct().toList()),
              Citation.worstGrade(citations)));
    }
    return new Conflict(Words.text("conflict.title", Dates.full(conflict.asOf())), lines);
  }

  private Said said(Position position, boolean disputed, String stale) {
    return new Said(
        position.id(),
        Dates.full(position.asOf()),
        position.stance(),
        position.troops(),
        disputed,
        stale,
        position.summary(),
        position.domestic(),
        position.constraints().stream().map(Constraint::of).toList(),
        Citation.of(workspace, position.evidence()));
  }

  private Promises promises(Axis axis, List<Commitment> commitments) {
    List<Commitment> onAxis = commitments.stream().filter(c -> c.axis() == axis).toList();
    return new Promises(axis, count(onAxis), onAxis.stream().map(this::promise).toList());
  }

  private Promise promise(Commitment commitment) {
    return new Promise(
        commitment.id(),
        commitment.axis(),
        commitment.task(),
        Vocabulary.domain(commitment.domain()),
        stands(commitment),
        PhraseChoice.capital(conditions.of(commitment.condition())),
        frees(commitment),
        commitment.status(),
        commitment.basis(),
        commitment.reasoning(),
        commitment.troops(),
        commitment.countsInUkraine(),
        where(commitment.where()),
        displaces(commitment.displaces()),
        Dates.full(commitment.asOf()),
        Citation.of(workspace, commitment.evidence()));
  }

  private @Nullable String frees(Commitment commitment) {
    Unlocks ways = blocked.get(commitment.id());
    if (ways == null) {
      return null;
    }
    return PhraseChoice.capital(unlocks.of(ways, UNLOCKS_SHOWN));
  }

  private @Nullable String where(@Nullable String where) {
    if (where == null) {
      return null;
    }
    return where.equals(Commitment.OUTSIDE_UKRAINE)
        ? Words.text("where.outside")
        : Words.label(workspace.zones(), where, Zone::name);
  }

  private static @Nullable String displaces(@Nullable Displacement displaces) {
    return displaces == null ? null : Words.displaced(displaces);
  }

  private OfPlace zone(Zone zone) {
    return new OfPlace(
        zone.name(),
        about(Vocabulary.zoneKind(zone.kind()), zone.asOf()),
        figures.get().stream()
            .filter(one -> one.zone().equals(zone))
            .findFirst()
            .map(rulers::of)
            .orElse(List.of()),
        presence(
            workspace.commitments().stream().filter(c -> zone.id().equals(c.where())).toList()),
        Words.text("place.zone.none"),
        Citation.of(workspace, zone.evidence()));
  }

  private OfPlace site(Site site) {
    List<String> guards = site.guardedBy() == null ? List.of() : site.guardedBy();
    return new OfPlace(
        site.name(),
        Vocabulary.siteKind(site.kind()),
        rulers.of(site),
        presence(
            workspace.commitments().stream()
                .filter(c -> c.countsInUkraine() && guards.contains(c.actor()))
                .toList()),
        guards.isEmpty()
            ? Words.text("place.site.none")
            : Words.text("place.guarded", Words.list(guards.stream().map(this::name).toList())),
        Citation.of(workspace, site.evidence()));
  }

  private OfPlace line(Line line) {
    return new OfPlace(
        line.name(),
        about(Words.orItself("line.", line.kind()), line.asOf()),
        rulers.of(line),
        List.of(),
        "",
        Citation.of(workspace, line.evidence()));
  }

  private static String about(String kind, PartialDate asOf) {
    return Words.text("place.about", kind, Dates.full(asOf));
  }

  private List<Presence> presence(List<Commitment> commitments) {
    return commitments.stream()
        .map(
            c ->
                new Presence(
                    c.actor(), name(c.actor()), c.task(), stands(c), c.basis(), c.troops()))
        .sorted(
            Comparator.comparing(Presence::stands)
                .thenComparingLong(p -> p.troops() == null ? 0 : p.troops().likely())
                .reversed()
                .thenComparing(Presence::name))
        .toList();
  }

  private String name(String actor) {
    return Words.actor(workspace, actor);
  }
}
