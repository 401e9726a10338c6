package muster.desktop.edit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the workspace that is open on the disk: a change is saved a moment later, and a save that
 * fails is tried again while the work stays in memory. To be used on the window's thread.
 */
public final class Keeper {
  /** A change is on the disk after this and the time that a save takes. */
  private static final int SOON = 2;

  private static final int AGAIN = 10;

  private final Session session;
  private final Keeping keeping;
  private final Dialogs dialogs;
  private final Consumer<? super Throwable> failed;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
  private @Nullable Workspace onDisk;
  private boolean saving;
  private boolean awaited;
  private @Nullable Settling settling;

  /** Somebody waits for the end of saving. */
  private record Settling(String action, Runnable then) {}

  /**
   * @param failed takes what the writing of a copy threw
   */
  public Keeper(
      Session session, Keeping keeping, Dialogs dialogs, Consumer<? super Throwable> failed) {
    this.session = session;
    this.keeping = keeping;
    this.dialogs = dialogs;
    this.failed = failed;
    session.homeProperty().subscribe(home -> arrived());
  }

  /** What became of the last save, in words; empty before the first. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Whether a copy is being written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether all that is shown is on the disk. */
  public ReadOnlyBooleanProperty keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Whether changes of what is open have a place on the disk. */
  boolean isWritable() {
    Home home = session.homeProperty().get();
    return home != null && !keeping.isFixed(home.folder());
  }

  /** Sees to it that the session's workspace, which was changed, is saved soon. */
  void changed() {
    look();
    if (!kept.get() && !awaited) {
      await(SOON);
    }
  }

  /**
   * Does something that leaves this workspace behind, once all is saved; where that fails, only if
   * the person wants so.
   *
   * @param action what it is, on the button that gives the changes up
   */
  public void settle(String action, Runnable then) {
    if (kept.get()) {
      then.run();
      return;
    }
    settling = new Settling(action, then);
    save();
  }

  /**
   * Writes the workspace to a folder of its own and goes on with that copy.
   *
   * @param folder new, or empty
   */
  public void copyTo(Path folder, Runnable then) {
    Question asked = session.questionProperty().get();
    if (asked == null) {
      return;
    }
    Workspace workspace = asked.workspace();
    ForeignMembers foreign = foreign();
    busy.set(true);
    keeping
        .tasks()
        .<Path>run(
            () -> {
              WorkspaceFolder.saveCopy(folder, workspace, foreign);
              return folder;
            },
            copy -> {
              busy.set(false);
              session.moveTo(new Home(copy, foreign));
              onDisk = workspace;
              status.set(Words.text("copy.done", copy));
              changed();
              then.run();
            },
            failure -> {
              busy.set(false);
              failed.accept(failure);
            });
  }

  private ForeignMembers foreign() {
    Home home = session.homeProperty().get();
    return home == null ? ForeignMembers.NONE : home.foreign();
  }

  /** A workspace was opened: as it is on the disk. */
  private void arrived() {
    onDisk = workspace().orElse(null);
    look();
  }

  private Optional<Workspace> workspace() {
    return Optional.ofNullable(session.questionProperty().get()).map(Question::workspace);
  }

  /** The very one: comparing all that is in it would take the window's time at every change. */
  @SuppressWarnings("ReferenceEquality")
  private void look() {
    kept.set(workspace().orElse(null) == onDisk);
  }

  private void await(int seconds) {
    awaited = true;
    keeping
        .later()
        .run(
            seconds,
            () -> {
              awaited = false;
              save();
            });
  }

  private void save() {
    Home home = session.homeProperty().get();
    Workspace workspace = workspace().orElse(null);
    if (saving || kept.get() || home == null || workspace == null) {
      return;
    }
    saving = true;
    keeping
        .tasks()
        .<Workspace>run(
            () -> {
              WorkspaceFolder.save(home.folder(), workspace, home.foreign());
              return workspace;
            },
            this::saved,
            this::notSaved);
  }

  private void saved(Workspace workspace) {
    saving = false;
    onDisk = workspace;
    look();
    status.set(Words.text("keep.saved"));
    Settling waiting = settling;
    if (!kept.get()) {
      save();
    } else if (waiting != null) {
      settling = null;
      waiting.then().run();
    }
  }

  private void notSaved(Throwable failure) {
    saving = false;
    status.set(Words.text("keep.failed", sentence(failure)));
    Settling waiting = settling;
    settling = null;
    if (waiting != null
        && dialogs.confirm(
            Words.text("keep.title"),
            Words.text("keep.leave", sentence(failure)),
            waiting.action())) {
      waiting.then().run();
    } else if (!awaited) {
      await(AGAIN);
    }
  }

  private static String sentence(Throwable failure) {
    return failure instanceof WorkspaceException
        ? String.valueOf(failure.getMessage())
        : Words.text("failure", String.valueOf(failure));
  }
}
