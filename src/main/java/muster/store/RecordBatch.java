package muster.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Many records of one list as a person writes them, read at once. As with {@link RecordDraft} they
 * may be wrong in any way that a file may be; those of them that are sound come to be records.
 */
public final class RecordBatch<T extends Identified> {
  /** Of so many problems the rest waits until the records that have them are left out. */
  private static final int MOST_PROBLEMS = 100_000;

  private static final Pattern PLACE =
      Pattern.compile("\\$(?:\\.features)?\\[(\\d{1,9})].*", Pattern.DOTALL);

  private final Workspace workspace;
  private final RecordList<T> list;

  public RecordBatch(Workspace workspace, RecordList<T> list) {
    this.workspace = workspace;
    this.list = list;
  }

  /**
   * A record as it is written.
   *
   * @param before the id of the record whose place it takes and whose id it keeps, or null
   * @param members as in the file: of a site the feature, with properties and geometry
   */
  public record Written(@Nullable String before, Map<String, Object> members) {}

  /** A record's members as they stand in its file. */
  public static <T extends Identified> Map<String, Object> written(RecordList<T> list, T record) {
    return RecordWriter.write(list, record);
  }

  /**
   * What reading each of them gives, in their order.
   *
   * @param values how many the drafts have: by that it is told how far the work is
   * @param progress is told again and again how far it is, from 0 to 1; what it throws ends it
   */
  public List<DraftResult<T>> read(List<Written> drafts, long values, DoubleConsumer progress) {
    List<@Nullable DraftResult<T>> results = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      results.add(null);
      open.add(i);
    }
    AtomicLong steps = new AtomicLong();
    double all = Math.max(1.0, (double) values + drafts.size());
    while (!open.isEmpty()) {
      Map<Integer, DraftResult<T>> read =
          readOnce(
              open.stream().map(drafts::get).toList(),
              () -> progress.accept(Math.min(1, steps.incrementAndGet() / all)));
      for (Map.Entry<Integer, DraftResult<T>> one : read.entrySet()) {
        results.set(open.get(one.getKey()), one.getValue());
      }
      open.removeIf(i -> results.get(i) != null);
    }
    return results.stream().<DraftResult<T>>map(Objects::requireNonNull).toList();
  }

  /**
   * All of them if all are sound, else those that are not: of at least one it is told.
   *
   * @param step as that of {@link WorkspaceReader}
   */
  private Map<Integer, DraftResult<T>> readOnce(List<Written> drafts, Runnable step) {
    WorkspacePart part = new WorkspacePart(workspace);
    for (Written draft : drafts) {
      if (draft.before() != null) {
        part.add(list, draft.before());
      }
    }
    Workspace records = part.records();
    WorkspaceFile mine = RecordWriter.file(list);
    WorkspaceWriter writer = new WorkspaceWriter(records, ForeignMembers.NONE);
    LoadResult result =
        new PartReading(part, file -> file == mine ? text(drafts) : writer.text(file))
            .read(new Problems(MOST_PROBLEMS), step);
    return switch (result) {
      case LoadResult.Loaded(Workspace loaded, ForeignMembers _, var _) -> {
        Map<Integer, DraftResult<T>> sound = new LinkedHashMap<>();
        for (T record : list.of(loaded)) {
          sound.put(sound.size(), new DraftResult.Sound<>(record));
        }
        yield sound;
      }
      case LoadResult.Rejected(List<Problem> problems) -> faulty(problems, drafts.size(), records);
    };
  }

  private Map<Integer, DraftResult<T>> faulty(
      List<Problem> problems, int drafts, Workspace records) {
    WorkspaceFile mine = RecordWriter.file(list);
    Map<Integer, List<DraftProblem>> found = new LinkedHashMap<>();
    for (Problem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
      Matcher place = PLACE.matcher(problem.path());
      if (problem.file().equals(mine.fileName()) && place.matches()) {
        int draft = Integer.parseInt(place.group(1));
        found
            .computeIfAbsent(draft, _ -> new ArrayList<>())
            .add(DraftProblem.of(problem, mine, draft, records));
      }
    }
    if (found.isEmpty()) {
      DraftProblem whole = new DraftProblem("", problems.getFirst().message());
      for (int i = 0; i < drafts; i++) {
        found.put(i, List.of(whole));
      }
    }
    Map<Integer, DraftResult<T>> faulty = new LinkedHashMap<>();
    found.forEach((draft, own) -> faulty.put(draft, new DraftResult.Faulty<>(own)));
    return faulty;
  }

  private String text(List<Written> drafts) {
    List<Object> written = new ArrayList<>();
    drafts.forEach(draft -> written.add(draft.members()));
    return CanonicalJson.print(
        RecordDraft.FEATURES.contains(list)
            ? GeoJsonFormat.collection(RecordWriter.file(list), written, ForeignMembers.NONE)
            : written);
  }
}
