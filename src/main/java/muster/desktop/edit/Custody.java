package muster.desktop.edit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import muster.desktop.kit.Words;
import muster.desktop.session.Home;
import muster.model.Workspace;
import muster.store.keep.KeptFolder;
import org.jspecify.annotations.Nullable;

/**
 * Holds the folder of the workspace that is open: takes its lock, shows others that it is worked
 * on, and notices what they change in it. To be used on the window's thread.
 */
final class Custody {
  /** So often is it seen to whether somebody else changed the folder, in seconds. */
  private static final int WATCH = 3;

  private static final int WATCHES_A_BEAT = 10;

  private final Keeping keeping;
  private final Consumer<String> say;
  private final Runnable opened;
  private final Runnable changed;
  private @Nullable Path folder;
  private @Nullable KeptFolder place;
  private int watches;

  /**
   * @param say takes what is to be said about the lock
   * @param opened called when it is known whether the folder may be changed
   * @param changed called when somebody else changed the folder
   */
  Custody(Keeping keeping, Consumer<String> say, Runnable opened, Runnable changed) {
    this.keeping = keeping;
    this.say = say;
    this.opened = opened;
    this.changed = changed;
  }

  /** The folder that is held; empty until it is known, and where there is none to be changed. */
  Optional<KeptFolder> place() {
    return Optional.ofNullable(place);
  }

  /** Whether what is open may be changed where it is, as far as is known. */
  boolean isWritable() {
    return folder != null && (place == null || place.isWritable());
  }

  /**
   * Lets go of what was held, and takes another workspace's folder, if it may be changed at all.
   */
  void take(@Nullable Home home, @Nullable Workspace workspace) {
    Path next = home == null || keeping.isFixed(home.folder()) ? null : home.folder();
    if (next != null && next.equals(folder)) {
      return;
    }
    KeptFolder left = place;
    folder = next;
    place = null;
    keeping
        .tasks()
        .<Optional<KeptFolder>>run(
            () -> {
              if (left != null) {
                left.close();
              }
              return next == null || home == null || workspace == null
                  ? Optional.empty()
                  : Optional.of(KeptFolder.open(next, workspace, home.foreign()));
            },
            taken -> taken.ifPresent(held -> taken(next, held)),
            failure -> say.accept(Words.text("failure", String.valueOf(failure))));
  }

  private void taken(@Nullable Path of, KeptFolder held) {
    if (of == null || !of.equals(folder)) {
      keeping.tasks().run(() -> close(held), done -> {}, failure -> {});
      return;
    }
    place = held;
    if (!held.note().isEmpty()) {
      say.accept(held.note());
    }
    opened.run();
  }

  /** Lets go of what is held, then goes on, also where that fails. */
  void release(Runnable then) {
    KeptFolder left = place;
    place = null;
    folder = null;
    if (left == null) {
      then.run();
    } else {
      keeping.tasks().run(() -> close(left), done -> then.run(), failure -> then.run());
    }
  }

  private static boolean close(KeptFolder held) {
    held.close();
    return true;
  }

  /** From now on, sees every now and then to what others do. */
  void watch() {
    keeping.later().run(WATCH, this::look);
  }

  private void look() {
    KeptFolder held = place;
    if (held == null || !held.isWritable()) {
      watch();
      return;
    }
    watches++;
    boolean beat = watches % WATCHES_A_BEAT == 0;
    keeping
        .tasks()
        .<Boolean>run(
            () -> {
              if (beat) {
                held.beat();
              }
              return held.isChanged();
            },
            different -> {
              if (different && held.equals(place)) {
                changed.run();
              }
              watch();
            },
            failure -> watch());
  }
}
