package muster.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import muster.desktop.edit.Editor;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;

/**
 * A session with what changes its workspace and keeps the changes. Everything is done at once but
 * what waits for its time, which passes when a test says so; a failure fails the test.
 */
public final class EditedSession {
  private final Session session;
  private final Answers dialogs = new Answers();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<Integer> waits = new ArrayList<>();
  private final Keeping keeping = new Keeping(Tasks.inline(), this::await, ShippedData.FOLDER);
  private final Keeper keeper;
  private final Editor editor;

  /** With no workspace yet. */
  public EditedSession() {
    this(ShippedSession.empty());
  }

  public EditedSession(Session session) {
    this.session = session;
    keeper = new Keeper(session, keeping, dialogs, ShippedSession::fail);
    editor = new Editor(session, keeper, dialogs);
  }

  private void await(int seconds, Runnable what) {
    waits.add(seconds);
    later.add(what);
  }

  public Session session() {
    return session;
  }

  /** What a person says when asked. */
  public Answers dialogs() {
    return dialogs;
  }

  public Keeping keeping() {
    return keeping;
  }

  public Keeper keeper() {
    return keeper;
  }

  public Editor editor() {
    return editor;
  }

  /** How many seconds everything that ever waited was to wait. */
  public List<Integer> waits() {
    return waits;
  }

  /** How many things wait. */
  public int waiting() {
    return later.size();
  }

  /** Saves a copy of the workspace that Muster ships, and opens it. */
  public void openCopy(Path folder) throws WorkspaceException {
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    open(folder);
  }

  /** Opens the workspace of a folder. */
  public void open(Path folder) {
    LoadResult.Loaded loaded = (LoadResult.Loaded) WorkspaceFolder.load(folder);
    session.open(loaded.workspace(), new Home(folder, loaded.foreign()));
  }

  public Question asked() {
    return Objects.requireNonNull(session.questionProperty().get());
  }

  public Workspace shown() {
    return asked().workspace();
  }

  public static Workspace onDisk(Path folder) {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  /** That a record of what is shown is deleted. */
  public <T extends Identified> Edit removal(RecordList<T> list, String id) {
    T record = Workspace.find(list.of(shown()), id).orElseThrow();
    return Edit.of("delete " + id, Change.removed(shown(), list, record));
  }

  /** Does what waits by now. */
  public void passTime() {
    int waiting = later.size();
    for (int i = 0; i < waiting; i++) {
      later.removeFirst().run();
    }
  }
}
