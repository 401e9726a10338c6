package muster.store.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.Messages;
import muster.model.Workspace;
import muster.store.FileFailure;
import muster.store.FileOperations;
import muster.store.FolderStamp;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.Problem;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.store.WorkspaceFolder;
import muster.store.history.History;
import muster.store.lock.WorkspaceLock;
import muster.store.merge.Decision;
import muster.store.merge.Differences;
import muster.store.merge.Merge;
import muster.store.merge.Side;
import org.jspecify.annotations.Nullable;

/**
 * A workspace folder that is open to be worked on. It is this program's alone while the lock is
 * held; what other programs change in it all the same, as an editor or git does, is noticed and
 * merged. It waits for the disk, so it does not belong on a window's thread.
 */
public final class KeptFolder implements AutoCloseable {
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  private final Path folder;
  private final FileOperations operations;
  private final InstantSource clock;
  private final History history;
  private volatile @Nullable WorkspaceLock lock;
  private volatile String note;
  private Base base;

  /** Whether what is known to be on the disk is in the history. */
  private boolean remembered;

  /** What is known to be on the disk. */
  private record Base(FolderStamp stamp, Workspace workspace, ForeignMembers foreign) {}

  private KeptFolder(
      Path folder,
      FileOperations operations,
      InstantSource clock,
      @Nullable WorkspaceLock lock,
      String note,
      Base base) {
    this.folder = folder;
    this.operations = operations;
    this.clock = clock;
    this.history = new History(folder, operations, History.MOST_BYTES);
    this.lock = lock;
    this.note = note;
    this.base = base;
  }

  /**
   * Takes a folder, if nobody has it; else it may only be looked at.
   *
   * @param workspace as it was read from there
   * @param foreign as read with it
   */
  public static KeptFolder open(Path folder, Workspace workspace, ForeignMembers foreign) {
    return open(folder, workspace, foreign, FileOperations.DISK, InstantSource.system());
  }

  static KeptFolder open(
      Path folder,
      Workspace workspace,
      ForeignMembers foreign,
      FileOperations operations,
      InstantSource clock) {
    Base base = new Base(stamp(folder, workspace, foreign), workspace, foreign);
    return switch (WorkspaceLock.acquire(folder, clock.instant())) {
      case WorkspaceLock.Held(WorkspaceLock lock, String note) ->
          new KeptFolder(folder, operations, clock, lock, note, base);
      case WorkspaceLock.HeldBy(String sentence) ->
          new KeptFolder(folder, operations, clock, null, sentence, base);
    };
  }

  /**
   * The stamp of what was read; of nothing where somebody changed the folder since, so that this is
   * noticed as any other change.
   */
  private static FolderStamp stamp(Path folder, Workspace workspace, ForeignMembers foreign) {
    FolderStamp stamp = FolderStamp.of(folder);
    return WorkspaceFolder.load(folder) instanceof LoadResult.Loaded now
            && now.workspace().equals(workspace)
            && now.foreign().equals(foreign)
        ? stamp
        : new FolderStamp(List.of());
  }

  /** Whether the workspace may be changed here; answered at once. */
  public boolean isWritable() {
    return lock != null;
  }

  /** Who has it, where it may not be changed here; else what is to be said about the lock. */
  public String note() {
    return note;
  }

  /** The versions that were kept. */
  public History history() {
    return history;
  }

  /**
   * Shows others that it is still worked on.
   *
   * @return false if another machine has it now, as this one slept too long
   */
  public synchronized boolean beat() {
    return lock == null || lock.beat();
  }

  /** Whether somebody else changed the folder since it was read or saved. */
  public synchronized boolean isChanged() {
    return !FolderStamp.of(folder).equals(base.stamp());
  }

  /**
   * Saves a workspace, together with what others changed in the folder. Where nothing but theirs
   * changed, nothing is written.
   *
   * @param mine that came from what was last read, saved or merged here
   * @param decision whose value stands where both changed it; while that is open for anything,
   *     nothing is written
   * @throws WorkspaceException if it could not be saved; its message says what became of the data
   */
  public synchronized Kept keep(Workspace mine, ForeignMembers foreign, Decision decision)
      throws WorkspaceException {
    if (lock == null) {
      throw new WorkspaceException(note);
    }
    boolean there = Files.isDirectory(folder);
    if (there && !lock.isMine()) {
      takeAgain();
    }
    FolderStamp stamp = FolderStamp.of(folder);
    if (!there || stamp.equals(base.stamp())) {
      return new Kept.Saved(save(mine, foreign, ""));
    }
    return switch (WorkspaceFolder.load(folder)) {
      case LoadResult.Loaded(Workspace theirs, ForeignMembers alsoTheirs, _) ->
          merge(mine, foreign, new Base(stamp, theirs, alsoTheirs), decision);
      case LoadResult.Rejected(List<Problem> problems) ->
          new Kept.Saved(save(mine, foreign, putAside(problems)));
    };
  }

  /**
   * Where the folder may only be looked at: what whoever has it saved since it was read or
   * followed.
   *
   * @return empty if that is nothing, or cannot be read; then what was read before still counts
   */
  public synchronized Optional<Kept.Merged> follow() throws WorkspaceException {
    FolderStamp stamp = FolderStamp.of(folder);
    Base before = base;
    if (lock != null || stamp.equals(before.stamp()) || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    if (!(WorkspaceFolder.load(folder) instanceof LoadResult.Loaded now)) {
      base = new Base(stamp, before.workspace(), before.foreign());
      return Optional.empty();
    }
    base = new Base(stamp, now.workspace(), now.foreign());
    return Optional.of(
        new Kept.Merged(
            now.workspace(),
            now.foreign(),
            Differences.between(
                WorkspaceFiles.of(before.workspace(), before.foreign()),
                WorkspaceFiles.of(now.workspace(), now.foreign()))));
  }

  /** Where the folder may only be looked at: whether whoever had it has left. */
  public synchronized boolean isFree() {
    return lock == null && WorkspaceLock.isFree(folder);
  }

  /**
   * Takes the folder, which could only be looked at so far, if nobody has it any more. What was
   * saved there meanwhile is merged with the next save.
   *
   * @return whether it may be changed here now
   */
  public synchronized boolean takeOver() {
    if (lock != null) {
      return true;
    }
    switch (WorkspaceLock.acquire(folder, clock.instant())) {
      case WorkspaceLock.Held(WorkspaceLock taken, String said) -> {
        lock = taken;
        note = said;
        base = new Base(new FolderStamp(List.of()), base.workspace(), base.foreign());
      }
      case WorkspaceLock.HeldBy(String who) -> note = who;
    }
    return lock != null;
  }

  /** The lock is gone: swept away, or another machine's, as this one slept too long. */
  private void takeAgain() throws WorkspaceException {
    lock =
        switch (WorkspaceLock.acquire(folder, clock.instant())) {
          case WorkspaceLock.Held(WorkspaceLock again, String _) -> again;
          case WorkspaceLock.HeldBy(String who) ->
              throw new WorkspaceException(MESSAGES.text("keep.lost", folder, who));
        };
  }

  /**
   * What was merged was not taken over, because the workspace had been changed on meanwhile: the
   * next save merges once more.
   *
   * @param mine what was given when it was merged
   */
  public synchronized void notTaken(Workspace mine, ForeignMembers foreign) {
    base = new Base(new FolderStamp(List.of()), mine, foreign);
  }

  private Kept merge(Workspace mine, ForeignMembers foreign, Base theirs, Decision decision)
      throws WorkspaceException {
    boolean same =
        theirs.workspace().equals(base.workspace()) && theirs.foreign().equals(base.foreign());
    if (same) {
      return new Kept.Saved(save(mine, foreign, ""));
    }
    Map<String, byte[]> ours = WorkspaceFiles.of(mine, foreign);
    Merge merge =
        Merge.of(
            WorkspaceFiles.of(base.workspace(), base.foreign()),
            ours,
            WorkspaceFiles.of(theirs.workspace(), theirs.foreign()),
            decision);
    if (merge.conflicts().stream().anyMatch(conflict -> decision.of(conflict) == null)) {
      return new Kept.Disputed(merge.conflicts(), merge.sentences());
    }
    if (!(merge.result() instanceof LoadResult.Loaded both)) {
      Side whole = decision.others();
      return whole == null
          ? new Kept.Disputed(List.of(), merge.unsound())
          : wholeSide(mine, foreign, theirs, whole);
    }
    if (!merge.conflicts().isEmpty()) {
      remember(ours); // What was not chosen of it is there to go back to.
    }
    if (both.workspace().equals(theirs.workspace()) && both.foreign().equals(theirs.foreign())) {
      rememberTheirs();
      base = theirs;
    } else {
      save(both.workspace(), both.foreign(), "");
    }
    return new Kept.Merged(
        both.workspace(), both.foreign(), Differences.between(ours, merge.files()));
  }

  /** What another program wrote, and before it what was there, are versions as any other. */
  private void rememberTheirs() {
    if (!remembered) {
      remember(WorkspaceFiles.of(base.workspace(), base.foreign()));
    }
    remembered = rememberDisk().isEmpty();
  }

  /** The two do not go together, and the person chose: the other stays in the history. */
  private Kept wholeSide(Workspace mine, ForeignMembers foreign, Base theirs, Side take)
      throws WorkspaceException {
    if (take == Side.OURS) {
      return new Kept.Saved(save(mine, foreign, ""));
    }
    remember(WorkspaceFiles.of(mine, foreign));
    base = theirs;
    return new Kept.Merged(
        theirs.workspace(),
        theirs.foreign(),
        Differences.between(
            WorkspaceFiles.of(mine, foreign),
            WorkspaceFiles.of(theirs.workspace(), theirs.foreign())));
  }

  /** Keeps what is there as a version, saves, and keeps what was saved. */
  private String save(Workspace workspace, ForeignMembers foreign, String said)
      throws WorkspaceException {
    List<String> notes = new ArrayList<>(List.of(said));
    boolean changed = isChanged();
    if (!remembered || changed) {
      Optional<String> failure = rememberDisk();
      failure.ifPresent(notes::add);
      remembered = failure.isEmpty();
    }
    Optional<String> forgotten;
    if (changed || !remembered || !foreign.equals(base.foreign())) {
      WorkspaceFolder.save(folder, workspace, foreign, operations);
      base = new Base(FolderStamp.of(folder), workspace, foreign);
      forgotten = remember(WorkspaceFiles.of(workspace, foreign));
    } else {
      Map<String, byte[]> written =
          WorkspaceFolder.saveChanges(folder, base.workspace(), workspace, foreign, operations);
      base = new Base(FolderStamp.of(folder), workspace, foreign);
      forgotten = rememberChanged(written, workspace, foreign);
    }
    forgotten.ifPresent(notes::add);
    remembered = forgotten.isEmpty();
    return notes.stream()
        .filter(n -> !n.isEmpty())
        .distinct()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private Optional<String> rememberDisk() {
    try {
      return remember(WorkspaceFiles.in(folder));
    } catch (IOException | SecurityException e) {
      return Optional.empty(); // The folder cannot be looked into, as saving says.
    }
  }

  private Optional<String> remember(Map<String, byte[]> files) {
    return remember(now -> history.keep(files, now));
  }

  /** The other files are those of the newest version. */
  private Optional<String> rememberChanged(
      Map<String, byte[]> files, Workspace workspace, ForeignMembers foreign) {
    return remember(
        now -> history.keepChanged(files, () -> WorkspaceFiles.of(workspace, foreign), now));
  }

  /** Something that the history keeps. */
  private interface Keeping {
    void at(Instant now) throws IOException;
  }

  /** Saving goes on without a history where the disk has no room for it; that is said. */
  private Optional<String> remember(Keeping keeping) {
    try {
      keeping.at(clock.instant());
      return Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.of(MESSAGES.text("history.failed", FileFailure.reason(e)));
    }
  }

  /** Files that somebody damaged, or changed so that they cannot be read, are kept beside ours. */
  private String putAside(List<Problem> problems) throws WorkspaceException {
    List<String> copies = new ArrayList<>();
    try {
      Map<String, byte[]> last = WorkspaceFiles.of(base.workspace(), base.foreign());
      for (Map.Entry<String, byte[]> file : WorkspaceFiles.in(folder).entrySet()) {
        String name = file.getKey();
        if (!Arrays.equals(file.getValue(), last.get(name))
            && problems.stream().anyMatch(p -> p.file().equals(name))) {
          copies.add(SetAside.copy(folder, name, file.getValue(), clock.instant(), operations));
        }
      }
    } catch (IOException | SecurityException e) {
      throw new WorkspaceException(MESSAGES.text("rescue.failed", folder), e);
    }
    return copies.isEmpty() ? "" : MESSAGES.text("keep.aside", String.join(", ", copies));
  }

  /** Lets the folder go. */
  @Override
  public synchronized void close() {
    if (lock != null) {
      lock.close();
    }
  }
}
