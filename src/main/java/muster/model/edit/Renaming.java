package muster.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Briefing;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Position;
import muster.model.Scenario;
import muster.model.Site;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.Zone;

/**
 * Gives a record another id, and lets everything that names it follow: references in all files, and
 * slides with their highlights and remarks.
 */
public final class Renaming {
  private final Workspace workspace;
  private final RenamedParts parts;
  private final List<Change<?>> changes = new ArrayList<>();

  private Renaming(Workspace workspace, RenamedParts parts) {
    this.workspace = workspace;
    this.parts = parts;
  }

  /**
   * The changes that it takes, that of the record itself among them. Whether the new id may be one
   * is for the caller to know.
   *
   * @param id of the record of the list
   */
  public static List<Change<?>> of(
      Workspace workspace, RecordList<?> list, String id, String newId) {
    Renaming renaming =
        new Renaming(workspace, new RenamedParts(list, id, newId, isLit(workspace, list, id)));
    renaming.rename();
    return List.copyOf(renaming.changes);
  }

  /** Slides light actors and zones by their ids alone; one that both have stays the other's too. */
  private static boolean isLit(Workspace workspace, RecordList<?> list, String id) {
    RecordList<?> other = list.equals(RecordList.ACTORS) ? RecordList.ZONES : RecordList.ACTORS;
    return (list.equals(RecordList.ACTORS) || list.equals(RecordList.ZONES))
        && Workspace.find(other.of(workspace), id).isEmpty();
  }

  /** Which ids became which, where a workspace differs from another by a renaming. */
  public static Map<String, String> between(Workspace before, Workspace after, RecordList<?> list) {
    List<? extends Identified> old = list.of(before);
    List<? extends Identified> now = list.of(after);
    Map<String, String> renamed = new HashMap<>();
    if (old.size() != now.size()) {
      return renamed;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).id().equals(now.get(i).id())) {
        renamed.put(old.get(i).id(), now.get(i).id());
      }
    }
    Set<String> moved = new HashSet<>(renamed.keySet());
    moved.retainAll(Set.copyOf(renamed.values()));
    renamed.keySet().removeAll(moved);
    renamed.values().removeAll(moved);
    return renamed;
  }

  private void rename() {
    each(RecordList.SOURCES, this::source);
    each(RecordList.ACTORS, this::actor);
    each(RecordList.POSITIONS, this::position);
    each(RecordList.ASSUMPTIONS, this::assumption);
    each(RecordList.COMMITMENTS, this::commitment);
    each(RecordList.FORCE_MODELS, this::forceModel);
    each(RecordList.ENABLERS, this::enabler);
    each(RecordList.PARAMETERS, this::parameter);
    each(RecordList.SCENARIOS, this::scenario);
    each(RecordList.ZONES, this::zone);
    each(RecordList.SITES, this::site);
    each(RecordList.LINES, this::line);
    each(RecordList.BRIEFINGS, this::briefing);
  }

  private <T extends Identified> void each(RecordList<T> list, UnaryOperator<T> rename) {
    List<T> records = list.of(workspace);
    for (int i = 0; i < records.size(); i++) {
      T before = records.get(i);
      T after = rename.apply(before);
      if (!after.equals(before)) {
        changes.add(new Change<>(list, i, before, after));
      }
    }
  }

  private Source source(Source s) {
    return new Source(
        parts.id(RecordList.SOURCES, s.id()),
        s.title(),
        s.publisher(),
        s.authors(),
        s.published(),
        s.reference(),
        s.reliability(),
        s.credibility(),
        s.extras());
  }

  private Actor actor(Actor a) {
    Actor.Available soldiers = a.available();
    return new Actor(
        parts.id(RecordList.ACTORS, a.id()),
        a.name(),
        a.kind(),
        a.memberships(),
        soldiers == null
            ? null
            : new Actor.Available(
                soldiers.troops(),
                soldiers.what(),
                parts.evidence(soldiers.evidence()),
                soldiers.extras()),
        a.extras());
  }

  private Position position(Position p) {
    return new Position(
        parts.id(RecordList.POSITIONS, p.id()),
        parts.id(RecordList.ACTORS, p.actor()),
        p.asOf(),
        p.stance(),
        p.troops(),
        p.summary(),
        p.domestic(),
        p.constraints(),
        parts.evidence(p.evidence()),
        p.extras());
  }

  private Assumption assumption(Assumption a) {
    return new Assumption(
        parts.id(RecordList.ASSUMPTIONS, a.id()),
        a.label(),
        a.question(),
        a.options(),
        a.baseline(),
        a.odds() == null ? null : a.odds().stream().map(this::odds).toList(),
        parts.evidence(a.evidence()),
        a.extras());
  }

  private Assumption.OddsRow odds(Assumption.OddsRow row) {
    return new Assumption.OddsRow(parts.condition(row.when()), row.p(), row.extras());
  }

  private Commitment commitment(Commitment c) {
    return new Commitment(
        parts.id(RecordList.COMMITMENTS, c.id()),
        parts.id(RecordList.ACTORS, c.actor()),
        c.axis(),
        c.domain(),
        c.task(),
        c.basis(),
        c.reasoning(),
        c.status(),
        c.troops(),
        c.where() == null ? null : parts.id(RecordList.ZONES, c.where()),
        parts.condition(c.requires()),
        c.displaces(),
        c.asOf(),
        parts.evidence(c.evidence()),
        c.extras());
  }

  private ForceModel forceModel(ForceModel f) {
    return new ForceModel(
        parts.id(RecordList.FORCE_MODELS, f.id()),
        f.label(),
        f.troops(),
        parts.ids(RecordList.ENABLERS, f.enablers()),
        parts.evidence(f.evidence()),
        f.extras());
  }

  private Enabler enabler(Enabler e) {
    return new Enabler(
        parts.id(RecordList.ENABLERS, e.id()),
        e.label(),
        e.providers().stream().map(this::provider).toList(),
        parts.evidence(e.evidence()),
        e.extras());
  }

  private Enabler.Provider provider(Enabler.Provider p) {
    return new Enabler.Provider(
        parts.id(RecordList.ACTORS, p.actor()), parts.condition(p.requires()), p.extras());
  }

  private Parameter parameter(Parameter p) {
    return new Parameter(
        parts.id(RecordList.PARAMETERS, p.id()),
        p.label(),
        p.unit(),
        p.min(),
        p.max(),
        p.step(),
        p.value(),
        p.extras());
  }

  private Scenario scenario(Scenario s) {
    return new Scenario(
        parts.id(RecordList.SCENARIOS, s.id()),
        s.title(),
        s.note(),
        parts.keys(RecordList.ASSUMPTIONS, s.choices()),
        s.parameters() == null ? null : parts.keys(RecordList.PARAMETERS, s.parameters()),
        s.rotation(),
        s.extras());
  }

  private Zone zone(Zone z) {
    return new Zone(
        parts.id(RecordList.ZONES, z.id()),
        z.name(),
        z.nameUk(),
        z.kind(),
        z.asOf(),
        parts.evidence(z.evidence()),
        z.geometry(),
        z.rule() == null ? null : parts.rule(z.rule()),
        z.extras());
  }

  private Site site(Site s) {
    return new Site(
        parts.id(RecordList.SITES, s.id()),
        s.name(),
        s.nameUk(),
        s.kind(),
        s.guardedBy() == null ? null : parts.ids(RecordList.ACTORS, s.guardedBy()),
        parts.evidence(s.evidence()),
        s.point(),
        s.extras());
  }

  private Line line(Line l) {
    return new Line(
        parts.id(RecordList.LINES, l.id()),
        l.name(),
        l.nameUk(),
        l.kind(),
        l.asOf(),
        parts.evidence(l.evidence()),
        l.geometry(),
        l.extras());
  }

  private Briefing briefing(Briefing b) {
    return new Briefing(
        parts.id(RecordList.BRIEFINGS, b.id()),
        b.title(),
        b.slides().stream().map(parts::slide).toList(),
        b.extras());
  }
}
