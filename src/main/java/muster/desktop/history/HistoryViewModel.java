package muster.desktop.history;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceFiles;
import muster.store.history.History;
import muster.store.history.Version;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the workspace that is open. What each changed is found out one after another, so
 * that a long history shows at once and a save in between need not wait. To be used on the window's
 * thread.
 */
public final class HistoryViewModel {
  private final Session session;
  private final Editor editor;
  private final Tasks tasks;
  private final History history;
  private final CompareVersions compare;
  private final Consumer<? super Throwable> failed;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<List<VersionRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable VersionRow> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Changes> since =
      new ReadOnlyObjectWrapper<>(new Changes.Pending());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private boolean closed;

  /**
   * @param tasks read the history; those that save it, so that nobody reads what is being written
   * @param failed takes what reading threw
   */
  public HistoryViewModel(
      Session session,
      Editor editor,
      Tasks tasks,
      History history,
      InstantSource clock,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.editor = editor;
    this.tasks = tasks;
    this.history = history;
    this.clock = clock;
    this.failed = failed;
    compare = new CompareVersions(history);
    chosen.subscribe(this::look);
  }

  /** The versions, the newest first. */
  ReadOnlyObjectProperty<List<VersionRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The version that is looked at, or null. */
  ObjectProperty<@Nullable VersionRow> chosenProperty() {
    return chosen;
  }

  /** In what the workspace as it is now differs from the version that is looked at. */
  ReadOnlyObjectProperty<Changes> sinceProperty() {
    return since.getReadOnlyProperty();
  }

  /** What is to be said of the list, or of what was not done. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Reads which versions there are, then what each changed. */
  public void read() {
    said.set(Words.text("history.reading"));
    tasks.run(history::versions, this::list, failed);
  }

  private void list(List<Version> versions) {
    if (closed) {
      return;
    }
    List<Instant> times = versions.stream().map(Version::time).toList();
    List<String> words = VersionTimes.of(times, clock.instant(), ZoneId.systemDefault());
    List<VersionRow> listed = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      listed.add(new VersionRow(versions.get(i), words.get(i)));
    }
    rows.set(listed);
    said.set(
        listed.isEmpty() ? Words.text("history.none") : Words.text("history.count", listed.size()));
    if (!listed.isEmpty()) {
      chosen.set(listed.getFirst());
      compareFrom(0);
    }
  }

  /** Compares one version with the one before it, then the next. */
  private void compareFrom(int place) {
    List<VersionRow> listed = rows.get();
    if (closed || place >= listed.size()) {
      return;
    }
    VersionRow row = listed.get(place);
    Version older = place + 1 < listed.size() ? listed.get(place + 1).version() : null;
    tasks.run(
        () -> compare.between(older, row.version()),
        found -> {
          row.changes().set(found);
          compareFrom(place + 1);
        },
        failed);
  }

  private void look(@Nullable VersionRow row) {
    Question asked = session.questionProperty().get();
    if (row == null || asked == null) {
      return;
    }
    Workspace now = asked.workspace();
    ForeignMembers foreign = session.foreign();
    since.set(new Changes.Pending());
    tasks.run(
        () -> {
          Map<String, byte[]> files = WorkspaceFiles.of(now, foreign);
          return compare.since(row.version(), files);
        },
        found -> {
          if (row.equals(chosen.get())) {
            since.set(found);
          }
        },
        failed);
  }

  /**
   * Goes back to the version that is looked at, as a step that can be undone; where the workspace
   * is not one's own to change, in a copy.
   */
  void restore() {
    VersionRow row = chosen.get();
    if (row == null) {
      return;
    }
    tasks.run(
        () -> history.load(row.version()),
        read -> {
          switch (read) {
            case LoadResult.Loaded loaded ->
                editor.whenEditable(() -> restore(row, loaded.workspace()));
            case LoadResult.Rejected rejected ->
                said.set(Words.text("history.unsound", rejected.problems().getFirst().message()));
          }
        },
        failure -> said.set(Objects.requireNonNullElse(failure.getMessage(), "")));
  }

  private void restore(VersionRow row, Workspace earlier) {
    said.set(
        editor
            .restore(Words.text("history.step", row.when()), earlier)
            .orElseGet(() -> Words.text("history.restored", row.when())));
    chosen.set(null);
    chosen.set(row);
  }

  /** Nobody looks any more. */
  void close() {
    closed = true;
  }
}
