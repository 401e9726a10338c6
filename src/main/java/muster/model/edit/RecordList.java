package muster.model.edit;

import java.util.List;
import java.util.function.Function;
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
 * One of the lists of a workspace.
 *
 * @param <T> what it lists
 */
public final class RecordList<T extends Identified> {
  /** The header, as the only record of a list of its own. */
  public static final RecordList<Workspace.Header> HEADER =
      new RecordList<>(workspace -> List.of(workspace.header()));

  public static final RecordList<Source> SOURCES = new RecordList<>(Workspace::sources);
  public static final RecordList<Actor> ACTORS = new RecordList<>(Workspace::actors);
  public static final RecordList<Position> POSITIONS = new RecordList<>(Workspace::positions);
  public static final RecordList<Assumption> ASSUMPTIONS = new RecordList<>(Workspace::assumptions);
  public static final RecordList<Commitment> COMMITMENTS = new RecordList<>(Workspace::commitments);
  public static final RecordList<ForceModel> FORCE_MODELS =
      new RecordList<>(Workspace::forceModels);
  public static final RecordList<Enabler> ENABLERS = new RecordList<>(Workspace::enablers);
  public static final RecordList<Parameter> PARAMETERS = new RecordList<>(Workspace::parameters);
  public static final RecordList<Scenario> SCENARIOS = new RecordList<>(Workspace::scenarios);
  public static final RecordList<Zone> ZONES = new RecordList<>(Workspace::zones);
  public static final RecordList<Site> SITES = new RecordList<>(Workspace::sites);
  public static final RecordList<Line> LINES = new RecordList<>(Workspace::lines);
  public static final RecordList<Briefing> BRIEFINGS = new RecordList<>(Workspace::briefings);

  /** All of them, in the order of the files. */
  public static final List<RecordList<?>> ALL =
      List.of(
          HEADER,
          SOURCES,
          ACTORS,
          POSITIONS,
          ASSUMPTIONS,
          COMMITMENTS,
          FORCE_MODELS,
          ENABLERS,
          PARAMETERS,
          SCENARIOS,
          ZONES,
          SITES,
          LINES,
          BRIEFINGS);

  private final Function<Workspace, List<T>> getter;

  private RecordList(Function<Workspace, List<T>> getter) {
    this.getter = getter;
  }

  /** The list as a workspace has it. */
  public List<T> of(Workspace workspace) {
    return getter.apply(workspace);
  }

  /** The workspace with another such list. */
  public Workspace with(Workspace workspace, List<T> records) {
    Replaced<T> lists = new Replaced<>(workspace, this, records);
    return new Workspace(
        lists.get(HEADER).getFirst(),
        lists.get(SOURCES),
        lists.get(ACTORS),
        lists.get(POSITIONS),
        lists.get(ASSUMPTIONS),
        lists.get(COMMITMENTS),
        lists.get(FORCE_MODELS),
        lists.get(ENABLERS),
        lists.get(PARAMETERS),
        lists.get(SCENARIOS),
        lists.get(ZONES),
        lists.get(SITES),
        lists.get(LINES),
        lists.get(BRIEFINGS));
  }

  /** A change of this list; the cast holds, as a change's records are its list's. */
  @SuppressWarnings("unchecked")
  Change<T> ownChange(Change<?> change) {
    if (!change.list().equals(this)) {
      throw new IllegalArgumentException("Of another list");
    }
    return (Change<T>) change;
  }

  private record Replaced<T extends Identified>(
      Workspace workspace, RecordList<T> list, List<T> records) {
    /** The cast holds: it is reached only where both are the same list. */
    @SuppressWarnings("unchecked")
    <U extends Identified> List<U> get(RecordList<U> other) {
      return other.equals(list) ? (List<U>) records : other.of(workspace);
    }
  }
}
