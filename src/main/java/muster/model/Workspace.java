package muster.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is in a workspace folder: one list a file, each in the file's own order.
 *
 * @param header the content of {@code workspace.json}
 */
public record Workspace(
    Header header,
    List<Source> sources,
    List<Actor> actors,
    List<Position> positions,
    List<Assumption> assumptions,
    List<Commitment> commitments,
    List<ForceModel> forceModels,
    List<Enabler> enablers,
    List<Parameter> parameters,
    List<Scenario> scenarios,
    List<Zone> zones,
    List<Site> sites,
    List<Line> lines,
    List<Briefing> briefings) {
  public Workspace {
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    positions = List.copyOf(positions);
    assumptions = List.copyOf(assumptions);
    commitments = List.copyOf(commitments);
    forceModels = List.copyOf(forceModels);
    enablers = List.copyOf(enablers);
    parameters = List.copyOf(parameters);
    scenarios = List.copyOf(scenarios);
    zones = List.copyOf(zones);
    sites = List.copyOf(sites);
    lines = List.copyOf(lines);
    briefings = List.copyOf(briefings);
  }

  /** A workspace of which nothing but the header is there. */
  public static Workspace empty(Header header) {
    return new Workspace(
        header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The record with this id in a list of this workspace. */
  public static <T extends Identified> Optional<T> find(List<T> records, @Nullable String id) {
    return records.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * @param marking the classification that stands on everything shown
   * @param rotation soldiers in the pool for each one deployed, above 0
   */
  public record Header(
      String title, PartialDate asOf, String marking, BigDecimal rotation, Extras extras)
      implements Identified {
    /** The same always: a workspace has one header. */
    @Override
    public String id() {
      return "workspace";
    }
  }
}
