package muster.desktop.edit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.edit.Standing.Access;
import muster.desktop.kit.Words;
import muster.desktop.session.Home;
import muster.model.Workspace;
import muster.store.keep.Kept;
import muster.store.keep.KeptFolder;
import org.jspecify.annotations.Nullable;

/**
 * Holds the folder of the workspace that is open: takes its lock, shows others that it is worked
 * on, and notices what they change in it. Where somebody else has it, follows what they save, and
 * notices when they leave. To be used on the window's thread.
 */
final class Custody {
  /** So often is it seen to whether somebody else changed the folder, in seconds. */
  private static final int WATCH = 3;

  private static final int WATCHES_A_BEAT = 10;

  private final Keeping keeping;
  private final Listener listener;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.FIXED);
  private @Nullable Path folder;
  private @Nullable KeptFolder place;
  private int watches;

  /** Is told what becomes of the folder. */
  interface Listener {
    /** Something is to be said about the lock. */
    void said(String sentence);

    /** The folder may be changed here from now on. */
    void opened();

    /** Somebody else changed the folder that is held. */
    void changed();

    /** Whoever has the folder saved this. */
    void followed(Kept.Merged saved);
  }

  /** What a look at the folder found. */
  private record Seen(boolean changed, Optional<Kept.Merged> saved, boolean free) {}

  Custody(Keeping keeping, Listener listener) {
    this.keeping = keeping;
    this.listener = listener;
  }

  /** Whether the workspace that is open may be changed where it is. */
  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** The folder that is held; empty until it is known, and where there is none to be changed. */
  Optional<KeptFolder> place() {
    return Optional.ofNullable(place);
  }

  /** Whether what is open may be changed where it is, as far as is known. */
  boolean isWritable() {
    return standing.get().access() == Access.OWN;
  }

  /**
   * Lets go of what was held, and takes another workspace's folder, if it may be changed at all.
   */
  void take(@Nullable Home home, @Nullable Workspace workspace) {
    // Until the lock answers, it counts as one's own: nobody has to wait for it.
    Standing first = home == null ? Standing.FIXED : keeping.standing(home.folder());
    Path next = home == null || first.access() == Access.FIXED ? null : home.folder();
    if (next != null && next.equals(folder)) {
      return;
    }
    KeptFolder left = place;
    folder = next;
    place = null;
    standing.set(first);
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
            this::failed);
  }

  private void taken(@Nullable Path of, KeptFolder held) {
    if (of == null || !of.equals(folder)) {
      keeping.tasks().run(() -> close(held), done -> {}, failure -> {});
      return;
    }
    place = held;
    show(held);
  }

  private void show(KeptFolder held) {
    standing.set(held.isWritable() ? Standing.OWN : new Standing(Access.HELD, held.note()));
    if (!held.note().isEmpty()) {
      listener.said(held.note());
    }
    listener.opened();
  }

  private void failed(Throwable failure) {
    listener.said(Words.text("failure", String.valueOf(failure)));
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

  /**
   * Takes the folder over from whoever left it, as they left it, then goes on; not if somebody was
   * faster.
   */
  void takeOver(Runnable then) {
    KeptFolder held = place;
    if (held == null || isWritable()) {
      return;
    }
    keeping
        .tasks()
        .<Optional<Kept.Merged>>run(
            () -> {
              Optional<Kept.Merged> saved = held.follow();
              held.takeOver();
              return saved;
            },
            saved -> {
              if (held.equals(place)) {
                saved.ifPresent(listener::followed);
                show(held);
                if (isWritable()) {
                  then.run();
                }
              }
            },
            this::failed);
  }

  /** From now on, sees every now and then to what others do. */
  void watch() {
    keeping.later().run(WATCH, this::look);
  }

  private void look() {
    KeptFolder held = place;
    if (held == null) {
      watch();
      return;
    }
    watches++;
    boolean beat = watches % WATCHES_A_BEAT == 0;
    keeping
        .tasks()
        .run(
            () -> look(held, beat),
            seen -> {
              if (held.equals(place)) {
                seen(held, seen);
              }
              watch();
            },
            failure -> watch());
  }

  private static Seen look(KeptFolder held, boolean beat) throws Exception {
    if (!held.isWritable()) {
      return new Seen(false, held.follow(), held.isFree());
    }
    if (beat) {
      held.beat();
    }
    return new Seen(held.isChanged(), Optional.empty(), false);
  }

  private void seen(KeptFolder held, Seen seen) {
    seen.saved().ifPresent(listener::followed);
    if (seen.changed()) {
      listener.changed();
    }
    if (!held.isWritable()) {
      if (seen.free() && standing.get().access() != Access.LEFT) {
        listener.said(Words.text("keep.left"));
      }
      standing.set(
          seen.free()
              ? new Standing(Access.LEFT, Words.text("keep.left"))
              : new Standing(Access.HELD, held.note()));
    }
  }
}
