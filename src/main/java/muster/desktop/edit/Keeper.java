package muster.desktop.edit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.WorkspaceFolder;
import muster.store.history.History;
import muster.store.keep.Kept;
import muster.store.keep.KeptFolder;

/**
 * Keeps the workspace that is open on the disk: a change is saved a moment later, and a save that
 * fails is tried again while the work stays in memory. To be used on the window's thread.
 */
public final class Keeper {
  private final Session session;
  private final Keeping keeping;
  private final Consumer<? super Throwable> failed;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Custody custody;
  private final Saver saver;

  /**
   * @param failed takes what the writing of a copy threw
   */
  public Keeper(
      Session session, Keeping keeping, Dialogs dialogs, Consumer<? super Throwable> failed) {
    this.session = session;
    this.keeping = keeping;
    this.failed = failed;
    custody = new Custody(keeping, new Watching());
    saver = new Saver(session, keeping, dialogs, custody, status::set);
    session.homeProperty().subscribe(home -> arrived());
  }

  private final class Watching implements Custody.Listener {
    @Override
    public void said(String sentence) {
      status.set(sentence);
    }

    @Override
    public void opened() {
      saver.changed();
    }

    @Override
    public void changed() {
      saver.changedByOthers();
    }

    @Override
    public void followed(Kept.Merged saved) {
      saver.follow(saved);
    }
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
    return saver.keptProperty();
  }

  /** Whether what is shown was to be on the disk, and could not be brought there yet. */
  public ReadOnlyBooleanProperty refusedProperty() {
    return saver.refusedProperty();
  }

  /** Whether what is open may be changed where it is, and who has it if not. */
  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return custody.standingProperty();
  }

  /** Whether changes of what is open have a place on the disk. */
  public boolean isWritable() {
    return custody.isWritable();
  }

  /**
   * Takes the workspace over from whoever left it, then goes on; not if somebody was faster, which
   * is said.
   */
  public void takeOver(Runnable then) {
    custody.takeOver(
        () -> {
          status.set(Words.text("keep.taken-over"));
          then.run();
        });
  }

  /**
   * @param takesIn shows what others changed, as a step that can be undone
   */
  void whenMerged(Consumer<Kept.Merged> takesIn) {
    saver.whenMerged(takesIn);
  }

  /**
   * @param asks asks the person whose changes count; without one nothing is saved then
   */
  public void whenDisputed(Consumer<Dispute> asks) {
    saver.whenDisputed(asks);
  }

  /** From now on, sees every now and then to what others change in the folder. */
  public void watch() {
    custody.watch();
  }

  /** Lets the folder go, so that others may work on it, then goes on. */
  public void release(Runnable then) {
    custody.release(then);
  }

  /** The versions that were kept; empty where the workspace is nobody's to change here. */
  public Optional<History> history() {
    return custody.place().map(KeptFolder::history);
  }

  /** Sees to it that the session's workspace, which was changed, is saved soon. */
  void changed() {
    saver.changed();
  }

  /**
   * Does something that leaves this workspace behind, once all is saved; where that fails, only if
   * the person wants so.
   *
   * @param action what it is, on the button that gives the changes up
   */
  public void settle(String action, Runnable then) {
    saver.settle(action, then);
  }

  /**
   * Saves at once, and asks nobody anything.
   *
   * @param told what came of it, once
   */
  public void rescue(Consumer<? super Rescue> told) {
    saver.rescue(told);
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
    ForeignMembers foreign = session.foreign();
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
              saver.isOnDisk(workspace);
              status.set(Words.text("copy.done", copy));
              then.run();
            },
            failure -> {
              busy.set(false);
              failed.accept(failure);
            });
  }

  /** A workspace was opened: as it is on the disk. */
  private void arrived() {
    saver.begin();
    Question asked = session.questionProperty().get();
    custody.take(session.homeProperty().get(), asked == null ? null : asked.workspace());
  }
}
