package muster.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Identified;
import muster.model.Parameter;
import muster.model.edit.RecordList;

/**
 * Reads some records of a workspace again, as its files are read, and lets them name the others.
 */
final class PartReading {
  private final WorkspacePart part;
  private final Function<WorkspaceFile, String> text;

  /**
   * @param text of each file, with the part's records only
   */
  PartReading(WorkspacePart part, Function<WorkspaceFile, String> text) {
    this.part = part;
    this.text = text;
  }

  static PartReading of(WorkspacePart part) {
    return new PartReading(part, new WorkspaceWriter(part.records(), ForeignMembers.NONE)::text);
  }

  LoadResult read() {
    return read(new Problems(), () -> {});
  }

  /**
   * @param problems collects what is wrong
   * @param step as that of {@link WorkspaceReader}
   */
  LoadResult read(Problems problems, Runnable step) {
    return new WorkspaceReader(
            file -> text.apply(file).getBytes(StandardCharsets.UTF_8), problems, index(), step)
        .read();
  }

  /** Lets the records that are not read again be referred to, and counts them. */
  private Index index() {
    Index index = new Index();
    Map<RecordList<?>, WorkspaceFile> files =
        Map.of(
            RecordList.SOURCES, WorkspaceFile.SOURCES,
            RecordList.ACTORS, WorkspaceFile.ACTORS,
            RecordList.ASSUMPTIONS, WorkspaceFile.ASSUMPTIONS,
            RecordList.ENABLERS, WorkspaceFile.ENABLERS,
            RecordList.PARAMETERS, WorkspaceFile.PARAMETERS,
            RecordList.SCENARIOS, WorkspaceFile.SCENARIOS,
            RecordList.ZONES, WorkspaceFile.ZONES,
            RecordList.LINES, WorkspaceFile.LINES);
    files.forEach((list, file) -> declare(index, list, file));
    for (Assumption assumption : others(RecordList.ASSUMPTIONS)) {
      Set<String> options = new LinkedHashSet<>();
      assumption.options().forEach(option -> options.add(option.id()));
      index.declareOptions(assumption.id(), options);
    }
    for (Parameter parameter : others(RecordList.PARAMETERS)) {
      index.declareRange(parameter.id(), new Index.Range(parameter.min(), parameter.max()));
    }
    for (Commitment commitment : others(RecordList.COMMITMENTS)) {
      if (commitment.countsInUkraine()) {
        index.addTroops(commitment.troopsOrZero().high());
      }
    }
    return index;
  }

  private void declare(Index index, RecordList<?> list, WorkspaceFile file) {
    List<? extends Identified> all = list.of(part.whole());
    for (int i = 0; i < all.size(); i++) {
      if (!part.has(list, all.get(i))) {
        index.declare(file, all.get(i).id(), i);
      }
    }
  }

  private <T extends Identified> List<T> others(RecordList<T> list) {
    return list.of(part.whole()).stream().filter(record -> !part.has(list, record)).toList();
  }
}
