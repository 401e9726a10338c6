package muster.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Assumption;
import muster.model.Assumption.OddsRow;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Enabler;
import muster.model.Extras;
import muster.model.ForceModel;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopRange;
import muster.model.TroopStance;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import org.jspecify.annotations.Nullable;

/** Builds small workspaces in memory. */
final class Workspaces {
  private static final PartialDate DAY = new PartialDate("2026-01-01");

  private final List<Actor> actors = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Assumption> assumptions = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<ForceModel> forceModels = new ArrayList<>();
  private final List<Enabler> enablers = new ArrayList<>();

  Workspaces actor(String id) {
    actors.add(new Actor(id, id, ActorKind.STATE, List.of(), Extras.NONE));
    return this;
  }

  Workspaces position(String actor, String asOf, Stance stance, @Nullable TroopStance troops) {
    positions.add(
        new Position(
            "p" + positions.size(),
            actor,
            new PartialDate(asOf),
            stance,
            troops,
            "says so",
            null,
            List.of(),
            List.of(),
            Extras.NONE));
    return this;
  }

  /** An assumption whose first option is its baseline. */
  Workspaces assumption(String id, String... options) {
    return assumption(id, null, options);
  }

  Workspaces assumption(String id, @Nullable List<OddsRow> odds, String... options) {
    assumptions.add(
        new Assumption(
            id,
            id,
            id + "?",
            Arrays.stream(options).map(o -> new Assumption.Option(o, o, Extras.NONE)).toList(),
            options[0],
            odds,
            List.of(),
            Extras.NONE));
    return this;
  }

  Workspaces presence(String id, String actor, long likely, @Nullable Condition requires) {
    return presence(id, actor, new TroopRange(likely, likely, likely), requires);
  }

  Workspaces presence(String id, String actor, TroopRange troops, @Nullable Condition requires) {
    return commitment(id, actor, Axis.PRESENCE, "west", troops, requires);
  }

  Workspaces commitment(
      String id,
      String actor,
      Axis axis,
      @Nullable String where,
      @Nullable TroopRange troops,
      @Nullable Condition requires) {
    commitments.add(
        new Commitment(
            id,
            actor,
            axis,
            "land",
            "task",
            Basis.PLACEHOLDER,
            null,
            Status.SAID,
            troops,
            where,
            requires,
            null,
            DAY,
            List.of(),
            Extras.NONE));
    return this;
  }

  Workspaces forceModel(String id, long min, String... needs) {
    forceModels.add(
        new ForceModel(
            id,
            id,
            new ForceModel.Size(min, null, Extras.NONE),
            List.of(needs),
            List.of(),
            Extras.NONE));
    return this;
  }

  Workspaces enabler(String id, Enabler.Provider... providers) {
    enablers.add(new Enabler(id, id, List.of(providers), List.of(), Extras.NONE));
    return this;
  }

  static Enabler.Provider provider(String actor, @Nullable Condition requires) {
    return new Enabler.Provider(actor, requires, Extras.NONE);
  }

  static Condition is(String assumption, String... options) {
    return new Condition.Is(assumption, List.of(options));
  }

  static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  static Condition any(Condition... parts) {
    return new Condition.Any(List.of(parts));
  }

  static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  Workspace build() {
    return new Workspace(
        new Workspace.Header("Test", DAY, "EXERCISE", new BigDecimal("4"), Extras.NONE),
        List.of(),
        actors,
        positions,
        assumptions,
        commitments,
        forceModels,
        enablers,
        List.of(),
        List.of(),
        List.of(
            new Zone(
                "west",
                "West",
                "deployment",
                DAY,
                List.of(),
                null,
                new ZoneRule.Regions(List.of("UA-46")),
                Extras.NONE)),
        List.of(),
        List.of(),
        List.of());
  }
}
