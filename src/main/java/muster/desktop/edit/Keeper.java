package muster.desktop.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import muster.store.history.History;
import muster.store.keep.Kept;
import muster.store.keep.KeptFolder;
import muster.store.merge.Side;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the workspace that is open on the disk: a change is saved a moment later, and a save that
 * fails is tried again while the work stays in memory. To be used on the window's thread.
 */
public final class Keeper {
  /** A change is on the disk after this and the time that a save takes. */
  private static final int SOON = 2;

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
  private final Custody custody;
  private final Backoff backoff = new Backoff();
  private Consumer<Kept.Merged> taker = merged -> {};
  private @Nullable Side take;
  private boolean disputed;

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
    custody = new Custody(keeping, status::set, this::changed, this::changedByOthers);
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
    return custody.isWritable();
  }

  /** Why changes of what is open have no place, where somebody else has it; empty otherwise. */
  Optional<String> holder() {
    return custody.place().filter(place -> !place.isWritable()).map(KeptFolder::note);
  }

  /**
   * @param takesOver shows what others changed, as a step that can be undone
   */
  void whenMerged(Consumer<Kept.Merged> takesOver) {
    taker = takesOver;
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
    if (kept.get() || !custody.isWritable()) {
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
    take = null;
    disputed = false;
    custody.take(session.homeProperty().get(), onDisk);
    look();
  }

  private void changedByOthers() {
    if (!saving && !disputed) {
      keep();
    }
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
    disputed = false;
    if (!kept.get()) {
      keep();
    }
  }

  /** Also where nothing was changed here: what others changed comes in this way. */
  private void keep() {
    Home home = session.homeProperty().get();
    Workspace workspace = workspace().orElse(null);
    KeptFolder place = custody.place().orElse(null);
    if (saving || home == null || workspace == null || place == null) {
      return;
    }
    saving = true;
    Side side = take;
    keeping
        .tasks()
        .<Kept>run(
            () ->
                place.keep(
                    workspace,
                    home.foreign(),
                    side == null
                        ? muster.store.merge.Decision.OPEN
                        : muster.store.merge.Decision.all(side)),
            done -> done(place, workspace, done),
            this::notSaved);
  }

  private void done(KeptFolder place, Workspace workspace, Kept done) {
    saving = false;
    take = null;
    backoff.reset();
    switch (done) {
      case Kept.Saved(String note) -> saved(workspace, note);
      case Kept.Merged merged -> merged(place, workspace, merged);
      case Kept.Disputed disputes -> disputed(disputes);
    }
  }

  private void saved(Workspace workspace, String note) {
    onDisk = workspace;
    look();
    status.set(note.isEmpty() ? Words.text("keep.saved") : note);
    settled();
  }

  @SuppressWarnings("ReferenceEquality")
  private void merged(KeptFolder place, Workspace given, Kept.Merged merged) {
    Home home = session.homeProperty().get();
    if (home == null || custody.place().orElse(null) != place) {
      return;
    }
    if (workspace().orElse(null) != given) {
      // Changed on meanwhile: the next save brings both together.
      place.notTaken(given, home.foreign());
      save();
      return;
    }
    taker.accept(merged);
    session.moveTo(new Home(home.folder(), merged.foreign()));
    onDisk = workspace().orElse(null);
    look();
    status.set(
        merged.changes().isEmpty()
            ? Words.text("keep.saved")
            : Words.text(
                "keep.merged", merged.changes().size(), merged.changes().getFirst().sentence()));
    settled();
  }

  /** Both changed the same: nothing is written until the person has said whose counts. */
  private void disputed(Kept.Disputed disputes) {
    disputed = true;
    Settling waiting = settling;
    settling = null;
    OptionalInt chosen =
        dialogs.choose(
            Words.text("keep.disputed.title"),
            Words.text("keep.disputed"),
            disputes.sentences(),
            List.of(Words.text("keep.mine"), Words.text("keep.theirs")));
    if (chosen.isPresent()) {
      settling = waiting;
      take = chosen.getAsInt() == 0 ? Side.OURS : Side.THEIRS;
      disputed = false;
      keep();
    } else {
      status.set(Words.text("keep.undecided"));
    }
  }

  private void settled() {
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
    take = null;
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
      await(backoff.seconds());
    }
  }

  private static String sentence(Throwable failure) {
    return failure instanceof WorkspaceException
        ? String.valueOf(failure.getMessage())
        : Words.text("failure", String.valueOf(failure));
  }
}
