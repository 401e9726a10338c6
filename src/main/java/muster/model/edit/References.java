package muster.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Enabler;
import muster.model.Evidence;
import muster.model.ForceModel;
import muster.model.Identified;
import muster.model.Scenario;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that name another one, and would be wrong without it. Slides are not among
 * them: they say themselves what is gone.
 */
public final class References {
  /** A record that names another. */
  public record Reference<T extends Identified>(RecordList<T> list, T record) {}

  private final RecordList<?> list;
  private final String id;
  private final List<Reference<?>> found = new ArrayList<>();

  private References(RecordList<?> list, String id) {
    this.list = list;
    this.id = id;
  }

  /**
   * The records that name the one with this id, in the order of files and of records in them; one
   * may name itself.
   */
  public static List<Reference<?>> to(Workspace workspace, RecordList<?> list, String id) {
    References search = new References(list, id);
    search.search(workspace);
    return List.copyOf(search.found);
  }

  private void search(Workspace in) {
    in(in, RecordList.ACTORS, this::inActor);
    in(in, RecordList.POSITIONS, p -> isActor(p.actor()) || cites(p.evidence()));
    in(in, RecordList.ASSUMPTIONS, a -> cites(a.evidence()) || inOdds(a));
    in(in, RecordList.COMMITMENTS, this::inCommitment);
    in(in, RecordList.FORCE_MODELS, this::inForceModel);
    in(in, RecordList.ENABLERS, this::inEnabler);
    in(in, RecordList.SCENARIOS, this::inScenario);
    in(in, RecordList.ZONES, z -> cites(z.evidence()) || inRule(z));
    in(in, RecordList.SITES, s -> cites(s.evidence()) || isGuardOf(s));
    in(in, RecordList.LINES, l -> cites(l.evidence()));
  }

  private <T extends Identified> void in(
      Workspace workspace, RecordList<T> others, Predicate<T> names) {
    for (T record : others.of(workspace)) {
      if (names.test(record)) {
        found.add(new Reference<>(others, record));
      }
    }
  }

  private boolean is(RecordList<?> other, @Nullable String name) {
    return list.equals(other) && id.equals(name);
  }

  private boolean isActor(String name) {
    return is(RecordList.ACTORS, name);
  }

  private boolean cites(List<Evidence> evidence) {
    return list.equals(RecordList.SOURCES)
        && evidence.stream().anyMatch(one -> one.source().equals(id));
  }

  private boolean asks(@Nullable Condition condition) {
    return list.equals(RecordList.ASSUMPTIONS)
        && condition != null
        && condition.assumptions().contains(id);
  }

  private boolean inActor(Actor actor) {
    return actor.available() != null && cites(actor.available().evidence());
  }

  private boolean inOdds(Assumption assumption) {
    return Objects.requireNonNullElse(assumption.odds(), List.<Assumption.OddsRow>of()).stream()
        .anyMatch(row -> asks(row.when()));
  }

  private boolean inCommitment(Commitment one) {
    return isActor(one.actor())
        || is(RecordList.ZONES, one.where())
        || asks(one.requires())
        || cites(one.evidence());
  }

  private boolean inForceModel(ForceModel model) {
    return cites(model.evidence())
        || model.enablers().stream().anyMatch(name -> is(RecordList.ENABLERS, name));
  }

  private boolean inEnabler(Enabler enabler) {
    return cites(enabler.evidence())
        || enabler.providers().stream().anyMatch(p -> isActor(p.actor()) || asks(p.requires()));
  }

  private boolean inScenario(Scenario scenario) {
    return (list.equals(RecordList.ASSUMPTIONS) && scenario.choices().containsKey(id))
        || (list.equals(RecordList.PARAMETERS)
            && Objects.requireNonNullElse(scenario.parameters(), Map.of()).containsKey(id));
  }

  private boolean isGuardOf(Site site) {
    return Objects.requireNonNullElse(site.guardedBy(), List.<String>of()).stream()
        .anyMatch(this::isActor);
  }

  private boolean inRule(Zone zone) {
    return zone.rule() != null && RuleNames.of(zone.rule()).contains(new RuleNames.Name(list, id));
  }
}
