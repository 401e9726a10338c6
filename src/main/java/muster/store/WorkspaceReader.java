package muster.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import muster.model.Assumption;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.store.json.Document;
import muster.store.json.Json;
import muster.store.json.JsonPath;
import muster.store.json.JsonTree;
import muster.store.json.ValueBudget;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a workspace's files: each by itself, then what one says of another. */
final class WorkspaceReader {
  /** Bounds the memory to half a gigabyte; a hundred thousand vertices take 300,000. */
  private static final int MOST_VALUES = 2_000_000;

  private final Function<WorkspaceFile, byte @Nullable []> bytes;
  private final Problems problems;
  private final Index index;
  private final Runnable step;
  private final ValueBudget values;
  private final GeometryBudget geometryBudget = new GeometryBudget();
  private final Map<ForeignMembers.Owner, Extras> foreign = new LinkedHashMap<>();

  /**
   * @param bytes gives a file's bytes, or null when the problems say why there are none
   */
  WorkspaceReader(Function<WorkspaceFile, byte @Nullable []> bytes, Problems problems) {
    this(bytes, problems, new Index(), () -> {});
  }

  /**
   * @param index knows the records of which it is certain that they are there and sound
   * @param step runs with each value and each record; what it throws ends the reading
   */
  WorkspaceReader(
      Function<WorkspaceFile, byte @Nullable []> bytes,
      Problems problems,
      Index index,
      Runnable step) {
    this.bytes = bytes;
    this.problems = problems;
    this.index = index;
    this.step = step;
    values = new ValueBudget(MOST_VALUES, step);
  }

  LoadResult read() {
    Workspace workspace =
        new Workspace(
            header(),
            records(WorkspaceFile.SOURCES, SourceFormat::read),
            records(WorkspaceFile.ACTORS, ActorFormat::read),
            records(WorkspaceFile.POSITIONS, PositionFormat::read),
            assumptions(),
            records(WorkspaceFile.COMMITMENTS, CommitmentFormat::read),
            records(WorkspaceFile.FORCE_MODELS, ForceModelFormat::read),
            records(WorkspaceFile.ENABLERS, EnablerFormat::read),
            records(WorkspaceFile.PARAMETERS, ParameterFormat::read),
            records(WorkspaceFile.SCENARIOS, ScenarioFormat::read),
            features(WorkspaceFile.ZONES, FeatureFormat::readZone),
            features(WorkspaceFile.SITES, FeatureFormat::readSite),
            features(WorkspaceFile.LINES, FeatureFormat::readLine),
            records(WorkspaceFile.BRIEFINGS, BriefingFormat::read));
    index.runChecks();
    return problems.none()
        ? new LoadResult.Loaded(workspace, new ForeignMembers(foreign), problems.list())
        : new LoadResult.Rejected(problems.list());
  }

  private Workspace.Header header() {
    Value value = parse(WorkspaceFile.WORKSPACE);
    Workspace.Header header = value == null ? null : HeaderFormat.read(value);
    return header == null
        ? new Workspace.Header("", new PartialDate("2000"), "", BigDecimal.ONE, Extras.NONE)
        : header;
  }

  private <T> List<T> records(WorkspaceFile file, BiFunction<String, Fields, T> read) {
    RecordIds ids = new RecordIds(file);
    return array(file, fields -> read.apply(ids.next(fields), fields));
  }

  private List<Assumption> assumptions() {
    RecordIds ids = new RecordIds(WorkspaceFile.ASSUMPTIONS);
    return array(
        WorkspaceFile.ASSUMPTIONS,
        fields -> AssumptionFormat.read(ids.next(fields), fields, ids.position()));
  }

  private <T> List<T> array(WorkspaceFile file, Function<Fields, T> read) {
    Value value = parse(file);
    if (value == null || !value.isArray()) {
      index.unreadable(file);
    }
    return value == null ? List.of() : value.records(stepping(read));
  }

  private <T> List<T> features(WorkspaceFile file, Function<FeatureFormat.Feature, T> read) {
    Value value = parse(file);
    if (value == null) {
      index.unreadable(file);
      return List.of();
    }
    return GeoJsonFormat.read(value, new RecordIds(file), stepping(read));
  }

  private <A, B> Function<A, B> stepping(Function<A, B> read) {
    return written -> {
      step.run();
      return read.apply(written);
    };
  }

  private @Nullable Value parse(WorkspaceFile file) {
    byte[] content = bytes.apply(file);
    Document document = content == null ? null : Utf8.decode(content, file, problems);
    if (document == null) {
      return null;
    }
    FileReading reading = new FileReading(file, document, problems, index, geometryBudget, foreign);
    Json json = JsonTree.parse(document.text(), reading::problem, values);
    return json == null ? null : new Value(reading, json, JsonPath.ROOT);
  }
}
