package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.desktop.commitments.Detail.CommitmentItem;
import muster.desktop.commitments.Detail.PositionItem;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.text.Vocabulary;
import muster.model.Actor;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Line;
import muster.model.Position;
import muster.model.Site;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.model.Zone;

/** Says everything that a situation knows about what is picked out. */
final class Details {
  private final Situation situation;
  private final Workspace workspace;

  private Details(Situation situation) {
    this.situation = situation;
    workspace = situation.workspace();
  }

  /** Empty if the workspace has no such record. */
  static Optional<Detail> of(Situation situation, Selection selection) {
    Details details = new Details(situation);
    Workspace workspace = situation.workspace();
    String id = selection.id();
    return switch (selection.kind()) {
      case ACTOR -> Workspace.find(workspace.actors(), id).map(details::actor);
      case ZONE -> Workspace.find(workspace.zones(), id).map(details::zone);
      case SITE -> Workspace.find(workspace.sites(), id).map(details::site);
      case LINE -> Workspace.find(workspace.lines(), id).map(details::line);
    };
  }

  private Detail actor(Actor actor) {
    List<Position> said =
        workspace.positions().stream()
            .filter(p -> p.actor().equals(actor.id()))
            .sorted(Comparator.comparing(Position::asOf).reversed())
            .toList();
    Set<String> conflicts = Conflicts.in(workspace);
    List<CommitmentItem> commitments =
        workspace.commitments().stream()
            .filter(c -> c.actor().equals(actor.id()))
            .sorted(Comparator.comparing(Commitment::axis).reversed())
            .map(c -> commitment(c, ""))
            .toList();
    return new Detail(
        actor.name(),
        said.isEmpty()
            ? Words.text("detail.silent")
            : Words.text(
                "detail.stance",
                Words.of(said.getFirst().stance()),
                Words.of(said.getFirst().troops())),
        List.of(),
        said.stream().map(p -> position(p, conflicts.contains(p.id()))).toList(),
        commitments,
        List.of());
  }

  private Detail zone(Zone zone) {
    return new Detail(
        zone.name(),
        Words.text("detail.zone", Vocabulary.zoneKind(zone.kind()), zone.asOf().text()),
        List.of(),
        List.of(),
        workspace.commitments().stream()
            .filter(c -> zone.id().equals(c.where()))
            .map(c -> commitment(c, Words.actor(workspace, c.actor())))
            .toList(),
        Citation.of(workspace, zone.evidence()));
  }

  private Detail site(Site site) {
    List<String> guards = site.guardedBy();
    return new Detail(
        site.name(),
        Vocabulary.siteKind(site.kind()),
        guards == null || guards.isEmpty()
            ? List.of()
            : List.of(
                Words.text(
                    "detail.guarded",
                    Words.list(guards.stream().map(a -> Words.actor(workspace, a)).toList()))),
        List.of(),
        List.of(),
        Citation.of(workspace, site.evidence()));
  }

  private Detail line(Line line) {
    return new Detail(
        line.name(),
        Words.text("detail.line", line.asOf().text()),
        List.of(),
        List.of(),
        List.of(),
        Citation.of(workspace, line.evidence()));
  }

  private PositionItem position(Position position, boolean conflict) {
    String domestic = position.domestic();
    return new PositionItem(
        position.asOf().text(),
        Words.of(position.stance()),
        Words.of(position.troops()),
        conflict ? Words.text("detail.conflict") : "",
        position.summary(),
        domestic == null ? "" : domestic,
        position.constraints(),
        Citation.of(workspace, position.evidence()));
  }

  private CommitmentItem commitment(Commitment c, String actor) {
    boolean stands = c.condition().holds(situation.setting().choices());
    String reasoning = c.reasoning();
    return new CommitmentItem(
        actor,
        Words.text("commitment.axis", Words.of(c.axis()), c.domain()),
        c.task(),
        stands,
        Words.text(stands ? "commitment.stands" : "commitment.blocked"),
        c.basis() != Basis.REPORTED,
        Words.of(c.basis()),
        troops(c),
        facts(c),
        stands
            ? ""
            : Words.text(
                "commitment.waits",
                Words.conditions(
                    workspace, Waiting.unmet(c.condition(), situation.setting().choices()))),
        reasoning == null ? "" : reasoning,
        Citation.of(workspace, c.evidence()));
  }

  private String troops(Commitment c) {
    TroopRange troops = c.troops();
    if (troops == null) {
      return Words.text("commitment.troops.unknown");
    }
    return Words.text(
        c.basis() == Basis.REPORTED ? "commitment.troops.reported" : "commitment.troops.estimate",
        troops.low(),
        troops.likely(),
        troops.high());
  }

  private List<String> facts(Commitment c) {
    List<String> facts = new ArrayList<>();
    facts.add(Words.text("commitment.status", Words.of(c.status()), c.asOf().text()));
    String where = c.where();
    if (where != null) {
      facts.add(
          Words.text(
              "commitment.where",
              where.equals(Commitment.OUTSIDE_UKRAINE)
                  ? Words.text("outside-ukraine")
                  : Words.label(workspace.zones(), where, Zone::name)));
    }
    facts.add(
        c.requires() == null
            ? Words.text("commitment.always")
            : Words.text("commitment.requires", Words.condition(workspace, c.requires())));
    Displacement displaces = c.displaces();
    if (displaces != null) {
      Long troops = displaces.troops();
      facts.add(
          troops == null
              ? Words.text("commitment.displaces", displaces.what())
              : Words.text("commitment.displaces.troops", displaces.what(), troops));
    }
    return facts;
  }
}
