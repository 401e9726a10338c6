package muster.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import muster.model.Identified;
import muster.model.edit.RecordList;

/** How the records of each list are written. */
final class RecordWriter {
  private static final Map<RecordList<?>, Entry<?>> ENTRIES = new HashMap<>();

  static {
    put(RecordList.HEADER, WorkspaceFile.WORKSPACE, HeaderFormat::write);
    put(RecordList.SOURCES, WorkspaceFile.SOURCES, SourceFormat::write);
    put(RecordList.ACTORS, WorkspaceFile.ACTORS, ActorFormat::write);
    put(RecordList.POSITIONS, WorkspaceFile.POSITIONS, PositionFormat::write);
    put(RecordList.ASSUMPTIONS, WorkspaceFile.ASSUMPTIONS, AssumptionFormat::write);
    put(RecordList.COMMITMENTS, WorkspaceFile.COMMITMENTS, CommitmentFormat::write);
    put(RecordList.FORCE_MODELS, WorkspaceFile.FORCE_MODELS, ForceModelFormat::write);
    put(RecordList.ENABLERS, WorkspaceFile.ENABLERS, EnablerFormat::write);
    put(RecordList.PARAMETERS, WorkspaceFile.PARAMETERS, ParameterFormat::write);
    put(RecordList.SCENARIOS, WorkspaceFile.SCENARIOS, ScenarioFormat::write);
    put(
        RecordList.ZONES,
        WorkspaceFile.ZONES,
        z -> FeatureFormat.writeZone(z, ForeignMembers.NONE));
    put(
        RecordList.SITES,
        WorkspaceFile.SITES,
        s -> FeatureFormat.writeSite(s, ForeignMembers.NONE));
    put(
        RecordList.LINES,
        WorkspaceFile.LINES,
        l -> FeatureFormat.writeLine(l, ForeignMembers.NONE));
    put(RecordList.BRIEFINGS, WorkspaceFile.BRIEFINGS, BriefingFormat::write);
  }

  private RecordWriter() {}

  private record Entry<T>(WorkspaceFile file, Function<T, Map<String, Object>> write) {}

  private static <T extends Identified> void put(
      RecordList<T> list, WorkspaceFile file, Function<T, Map<String, Object>> write) {
    ENTRIES.put(list, new Entry<>(file, write));
  }

  static WorkspaceFile file(RecordList<?> list) {
    return entry(list).file();
  }

  /** The members as they stand in the list's file. */
  static <T extends Identified> Map<String, Object> write(RecordList<T> list, T record) {
    return entry(list).write().apply(record);
  }

  /** The cast holds: an entry is put for records of its list. */
  @SuppressWarnings("unchecked")
  private static <T extends Identified> Entry<T> entry(RecordList<T> list) {
    return (Entry<T>) Objects.requireNonNull(ENTRIES.get(list));
  }
}
