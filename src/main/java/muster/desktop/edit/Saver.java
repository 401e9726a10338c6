package muster.desktop.edit;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.WorkspaceException;
import muster.store.keep.Kept;
import muster.store.keep.KeptFolder;
import muster.store.merge.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Brings the session's workspace and what is on the disk together: saves a moment after a change,
 * tries again what fails, takes in what others changed. To be used on the window's thread.
 */
final class Saver {
  /** A change is on the disk after this and the time that a save takes, in seconds. */
  private static final int SOON = 2;

  private static final System.Logger LOG = System.getLogger("muster.desktop");

  private final Session session;
  private final Keeping keeping;
  private final Dialogs dialogs;
  private final Custody custody;
  private final Consumer<String> say;
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
  private final Backoff backoff = new Backoff();
  private final List<Consumer<Rescue>> rescuers = new ArrayList<>();
  private Consumer<Kept.Merged> taker = merged -> {};
  private Consumer<Dispute> asker = dispute -> dispute.later().run();
  private @Nullable Workspace onDisk;
  private @Nullable Settling settling;
  private Decision decision = Decision.OPEN;
  private boolean saving;
  private boolean awaited;

  /** The person is being asked, or would rather not say yet. */
  private boolean disputed;

  private boolean asking;

  /** Somebody waits for the end of saving. */
  private record Settling(String action, Runnable then) {}

  Saver(Session session, Keeping keeping, Dialogs dialogs, Custody custody, Consumer<String> say) {
    this.session = session;
    this.keeping = keeping;
    this.dialogs = dialogs;
    this.custody = custody;
    this.say = say;
  }

  /** Whether all that is shown is on the disk. */
  ReadOnlyBooleanProperty keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Whether what is shown was to be on the disk, and could not be brought there yet. */
  ReadOnlyBooleanProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Takes what others changed, to be shown. */
  void whenMerged(Consumer<Kept.Merged> takesOver) {
    taker = takesOver;
  }

  /** Asks the person whose changes count. */
  void whenDisputed(Consumer<Dispute> asks) {
    asker = asks;
  }

  /** A workspace was opened: as it is on the disk. */
  void begin() {
    onDisk = workspace().orElse(null);
    decision = Decision.OPEN;
    disputed = false;
    asking = false;
    look();
    rescued(kept.get() ? Rescue.UNCHANGED : Rescue.failed(Words.text("keep.undecided")));
  }

  /** This is what is on the disk now. */
  void isOnDisk(Workspace written) {
    onDisk = written;
    changed();
  }

  /** Sees to it that the session's workspace, which was changed, is saved soon. */
  void changed() {
    look();
    if (!kept.get() && !awaited && custody.isWritable()) {
      await(SOON);
    }
  }

  /** Somebody else changed the folder. */
  void changedByOthers() {
    if (!saving && !disputed) {
      keep();
    }
  }

  /** Whoever has the folder saved this: it is shown, and nothing is to be saved here. */
  void follow(Kept.Merged saved) {
    Home home = session.homeProperty().get();
    if (home != null) {
      takeIn(home, saved);
      saidOf(saved, "keep.followed");
    }
  }

  /** Does something once all is saved; where that fails, only if the person wants so. */
  void settle(String action, Runnable then) {
    if (kept.get() || !custody.isWritable()) {
      then.run();
      return;
    }
    settling = new Settling(action, then);
    save();
  }

  /**
   * Saves at once. What fails is tried again as ever; what others changed meanwhile comes in.
   *
   * @param told what came of it, once
   */
  void rescue(Consumer<? super Rescue> told) {
    if (!custody.isWritable() || kept.get()) {
      boolean own = custody.isWritable() && workspace().isPresent();
      told.accept(
          !kept.get()
              ? Rescue.failed(custody.standingProperty().get().sentence())
              : own ? Rescue.SAVED : Rescue.UNCHANGED);
      return;
    }
    rescuers.add(told::accept);
    save();
    if (!saving) {
      boolean ready = custody.place().isPresent();
      rescued(Rescue.failed(Words.text(ready ? "keep.undecided" : "keep.opening")));
    }
  }

  private void rescued(Rescue rescue) {
    List<Consumer<Rescue>> waiting = List.copyOf(rescuers);
    rescuers.clear();
    waiting.forEach(told -> told.accept(rescue));
  }

  private Optional<Workspace> workspace() {
    return Optional.ofNullable(session.questionProperty().get()).map(Question::workspace);
  }

  /** The very one: comparing all that is in it would take the window's time at every change. */
  @SuppressWarnings("ReferenceEquality")
  private void look() {
    kept.set(workspace().orElse(null) == onDisk);
    if (kept.get()) {
      refused.set(false);
    }
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
    if (!kept.get()) {
      keep();
    }
  }

  /** Also where nothing was changed here: what others changed comes in this way. */
  private void keep() {
    Home home = session.homeProperty().get();
    Workspace workspace = workspace().orElse(null);
    KeptFolder place = custody.place().orElse(null);
    if (saving || asking || home == null || workspace == null || place == null) {
      return;
    }
    saving = true;
    disputed = false;
    Decision decided = decision;
    ForeignMembers foreign = session.foreign();
    keeping
        .tasks()
        .<Kept>run(
            () -> place.keep(workspace, foreign, decided),
            done -> done(place, workspace, foreign, done),
            this::notSaved);
  }

  private void done(KeptFolder place, Workspace workspace, ForeignMembers foreign, Kept done) {
    saving = false;
    decision = Decision.OPEN;
    backoff.reset();
    switch (done) {
      case Kept.Saved(String note) -> saved(workspace, note);
      case Kept.Merged merged -> merged(place, workspace, foreign, merged);
      case Kept.Disputed disputes -> disputed(disputes);
    }
  }

  private void saved(Workspace workspace, String note) {
    onDisk = workspace;
    look();
    LOG.log(
        Level.DEBUG,
        "Saved: {0} commitments, {1} positions, {2} zones, {3} briefings",
        workspace.commitments().size(),
        workspace.positions().size(),
        workspace.zones().size(),
        workspace.briefings().size());
    say.accept(note.isEmpty() ? Words.text("keep.saved") : note);
    settled();
  }

  @SuppressWarnings("ReferenceEquality")
  private void merged(
      KeptFolder place, Workspace given, ForeignMembers foreign, Kept.Merged merged) {
    Home home = session.homeProperty().get();
    if (home == null || custody.place().orElse(null) != place) {
      return;
    }
    if (workspace().orElse(null) != given) {
      // Changed on meanwhile: the next save brings both together.
      place.notTaken(given, foreign);
      save();
      return;
    }
    takeIn(home, merged);
    saidOf(merged, "keep.merged");
    settled();
  }

  private void takeIn(Home home, Kept.Merged merged) {
    taker.accept(merged);
    session.moveTo(new Home(home.folder(), merged.foreign()));
    onDisk = workspace().orElse(null);
    look();
  }

  private void saidOf(Kept.Merged merged, String key) {
    say.accept(
        merged.changes().isEmpty()
            ? Words.text("keep.saved")
            : Words.text(key, merged.changes().size(), merged.changes().getFirst().sentence()));
  }

  /** Both changed the same: nothing is written until the person has said whose counts. */
  private void disputed(Kept.Disputed disputes) {
    disputed = true;
    Settling waiting = settling;
    settling = null;
    refused.set(true);
    say.accept(Words.text("keep.undecided"));
    rescued(Rescue.failed(Words.text("keep.undecided")));
    if (dialogs.mayAsk(Words.text("keep.disputed.title"), disputes.sentences())) {
      asking = true;
      asker.accept(
          new Dispute(
              disputes.conflicts(),
              disputes.sentences(),
              chosen -> decided(chosen, waiting),
              () -> asking = false));
    }
  }

  private void decided(Decision chosen, @Nullable Settling waiting) {
    asking = false;
    settling = waiting;
    decision = chosen;
    keep();
  }

  private void settled() {
    Settling waiting = settling;
    if (!kept.get()) {
      save();
      return;
    }
    rescued(Rescue.SAVED);
    if (waiting != null) {
      settling = null;
      waiting.then().run();
    }
  }

  private void notSaved(Throwable failure) {
    saving = false;
    decision = Decision.OPEN;
    refused.set(true);
    say.accept(Words.text("keep.failed", sentence(failure)));
    LOG.log(Level.WARNING, "Not saved", failure);
    rescued(Rescue.failed(sentence(failure)));
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
