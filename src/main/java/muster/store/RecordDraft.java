package muster.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import muster.model.Condition;
import muster.model.Extras;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.ZoneRule;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.json.CanonicalJson;
import muster.store.json.JsonTree;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A record as a person writes it: its members by name, each a plain JSON value. It may be wrong in
 * any way that a file may be, and is told so in the same words: the members are put into the file
 * and read with it. Of a zone, a site or a line the members are the properties; the shape stays,
 * but that a zone has none which has a rule, and another one where its members say so.
 *
 * @param <T> what it becomes
 * @param list where it belongs
 * @param before what it takes the place of; null: it is new, and comes last
 * @param members plain values: {@code Map}, {@code List}, {@code String}, {@code Boolean} or number
 */
public record RecordDraft<T extends Identified>(
    RecordList<T> list, @Nullable T before, Map<String, Object> members) {
  static final Set<RecordList<?>> FEATURES =
      Set.of(RecordList.ZONES, RecordList.SITES, RecordList.LINES);

  /** The member that stands for another shape of a zone; no property of a file is called so. */
  public static final String SHAPE = "(shape)";

  private static final String PROPERTIES = "properties";
  private static final String GEOMETRY = "geometry";
  private static final String RULE = "rule";

  /** The draft that is the record as it stands. */
  public static <T extends Identified> RecordDraft<T> of(RecordList<T> list, T record) {
    return new RecordDraft<>(list, record, members(list, record));
  }

  /** A record's members in the order of the file. */
  public static <T extends Identified> Map<String, Object> members(RecordList<T> list, T record) {
    Map<String, Object> written = RecordWriter.write(list, record);
    return FEATURES.contains(list) ? object(written.get(PROPERTIES)) : written;
  }

  /** A condition as a plain value. */
  public static Object plain(Condition condition) {
    return ConditionFormat.write(condition);
  }

  /**
   * What a plain value stands for that {@link #plain} made.
   *
   * @throws IllegalArgumentException if it is no condition
   */
  public static Condition condition(Object plain) {
    return ConditionFormat.ofPlain(plain);
  }

  /** A rule of a zone as a plain value. */
  public static Object plain(ZoneRule rule) {
    return new ZoneRuleWriter(ForeignMembers.NONE, "").write(rule, "");
  }

  /**
   * What a plain value stands for that {@link #plain} made.
   *
   * @throws IllegalArgumentException if it is no rule
   */
  public static ZoneRule rule(Object plain) {
    return PlainRule.of(plain);
  }

  /** A zone's area as the plain value of {@link #SHAPE}. */
  public static Object shape(Geometry area) {
    return GeometryFormat.write(area, Extras.NONE);
  }

  /** Whether a text is a number as files have it. */
  public static boolean isNumber(String text) {
    return text.length() <= JsonTree.LONGEST_NUMBER
        && text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  }

  /** Reads the draft as a part of the workspace. */
  public DraftResult<T> read(Workspace workspace) {
    WorkspacePart part = part(workspace);
    Workspace records = part.records();
    List<T> own = list.of(records);
    int place = before == null ? own.size() : own.indexOf(before);
    if (place < 0) {
      throw new IllegalArgumentException("Not there: " + members.get("id"));
    }
    WorkspaceWriter writer = new WorkspaceWriter(records, ForeignMembers.NONE);
    WorkspaceFile mine = RecordWriter.file(list);
    LoadResult result =
        new PartReading(part, file -> file == mine ? text(own, place) : writer.text(file)).read();
    return switch (result) {
      case LoadResult.Loaded(Workspace loaded, ForeignMembers _, var _) ->
          new DraftResult.Sound<>(list.of(loaded).get(place));
      case LoadResult.Rejected(List<Problem> problems) ->
          new DraftResult.Faulty<>(
              problems.stream().map(p -> DraftProblem.of(p, mine, place, records)).toList());
    };
  }

  /** What has to be read with it: what it may break. */
  private WorkspacePart part(Workspace workspace) {
    if (before != null) {
      WorkspacePart part =
          EditCheck.concerned(
              workspace, Edit.of("", Change.replaced(workspace, list, before, before)));
      if (namedInside().anyMatch(this::isOther)) {
        EditCheck.addNaming(part, list, before.id());
      }
      part.add(list, String.valueOf(members.get("id")));
      return part;
    }
    WorkspacePart part = new WorkspacePart(workspace);
    part.add(list, String.valueOf(members.get("id")));
    return part;
  }

  /** The members in which there is what other records may name. */
  private Stream<String> namedInside() {
    return list.equals(RecordList.ASSUMPTIONS)
        ? Stream.of("options")
        : list.equals(RecordList.PARAMETERS) ? Stream.of("min", "max") : Stream.of();
  }

  private boolean isOther(String member) {
    return before == null
        || !text(members.get(member)).equals(text(members(list, before).get(member)));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : CanonicalJson.print(value);
  }

  /** The text of the list's file with the draft in its place. */
  private String text(List<T> records, int place) {
    if (list.equals(RecordList.HEADER)) {
      return CanonicalJson.print(members);
    }
    List<Object> written =
        new ArrayList<>(Members.all(records, record -> RecordWriter.write(list, record)));
    Map<String, Object> draft = FEATURES.contains(list) ? feature() : members;
    if (before == null) {
      written.add(draft);
    } else {
      written.set(place, draft);
    }
    return CanonicalJson.print(
        FEATURES.contains(list)
            ? GeoJsonFormat.collection(RecordWriter.file(list), written, ForeignMembers.NONE)
            : written);
  }

  /** The feature that the members are the properties of. */
  private Map<String, Object> feature() {
    Map<String, Object> feature =
        new LinkedHashMap<>(
            before == null
                ? Map.of("type", "Feature", GEOMETRY, Extras.NULL)
                : RecordWriter.write(list, before));
    Map<String, Object> properties = new LinkedHashMap<>(members);
    Object shape = properties.remove(SHAPE);
    feature.put(PROPERTIES, properties);
    if (shape != null) {
      feature.put(GEOMETRY, shape);
    } else if (properties.containsKey(RULE)) {
      feature.put(GEOMETRY, Extras.NULL);
    }
    return feature;
  }

  /** The cast holds: the objects that formats write have texts as keys. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
  }
}
