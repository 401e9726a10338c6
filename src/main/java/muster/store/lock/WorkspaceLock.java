package muster.store.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import muster.model.Messages;
import muster.store.FileFailure;
import muster.store.FileOperations;
import muster.store.HiddenFolder;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code .muster/lock} that says who works on a workspace. To make it is one step on every
 * disk, shared ones too. Who holds it shows every now and then that they are alive; what a crash
 * left behind is recognised by its process, or by that sign being old, and taken over.
 */
public final class WorkspaceLock implements AutoCloseable {
  /** Who holds a lock shows so often that they are alive. */
  public static final Duration BEAT = Duration.ofSeconds(30);

  /** A lock of another machine that has shown nothing for so long is left over. */
  public static final Duration STALE = Duration.ofMinutes(5);

  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private final Path lock;
  private final Owner owner;

  private WorkspaceLock(Path lock, Owner owner) {
    this.lock = lock;
    this.owner = owner;
  }

  /** What asking for a lock gives. */
  public sealed interface Answer {}

  /**
   * The workspace is this process's to change.
   *
   * @param note what is to be said about it, such as that a crash left a lock; else empty
   */
  public record Held(WorkspaceLock lock, String note) implements Answer {}

  /**
   * Somebody else has it, or nobody can: it may be read.
   *
   * @param sentence who, on which machine, since when; or why not
   */
  public record HeldBy(String sentence) implements Answer {}

  /**
   * Takes the workspace in a folder, if nobody has it.
   *
   * @param now by this machine's clock
   */
  public static Answer acquire(Path folder, Instant now) {
    try {
      return guarded(HiddenFolder.make(folder, FileOperations.DISK), now);
    } catch (IOException | SecurityException e) {
      return new HeldBy(MESSAGES.text("lock.impossible", FileFailure.reason(e)));
    }
  }

  /** Whether nobody has the workspace in a folder, so that it can be taken. */
  public static boolean isFree(Path folder) {
    Path hidden = HiddenFolder.in(folder);
    Path lock = hidden.resolve("lock");
    try {
      if (!Files.exists(lock)) {
        return Files.isWritable(Files.exists(hidden) ? hidden : folder);
      }
      Owner other = Owner.read(lock);
      return other == null ? isOld(lock) : other.isGone() || isForeignAndOld(other, lock);
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  /**
   * On one machine two never look at once, in one program neither; where the disk knows no such
   * locks, as some shared ones, the file itself still lets only one through.
   */
  private static synchronized Answer guarded(Path hidden, Instant now) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                hidden.resolve("lock.guard"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock guard = guard(channel)) {
      return take(hidden.resolve("lock"), Owner.here(now), guard != null);
    }
  }

  private static @Nullable FileLock guard(FileChannel channel) {
    try {
      return channel.lock();
    } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static Answer take(Path lock, Owner me, boolean guarded) throws IOException {
    if (create(lock, me)) {
      return new Held(new WorkspaceLock(lock, me), "");
    }
    Owner other = Owner.read(lock);
    boolean left = other == null ? isOld(lock) : other.isGone() || isForeignAndOld(other, lock);
    if (!left) {
      return new HeldBy(
          other == null ? MESSAGES.text("lock.unknown") : sentence("lock.held", other));
    }
    Path aside = lock.resolveSibling("lock." + UUID.randomUUID());
    Files.move(lock, aside, StandardCopyOption.ATOMIC_MOVE);
    if (!guarded && !Objects.equals(Owner.read(aside), other)) {
      // Somebody was faster, and what was moved is theirs.
      Files.move(aside, lock, StandardCopyOption.ATOMIC_MOVE);
      return new HeldBy(MESSAGES.text("lock.unknown"));
    }
    Files.deleteIfExists(aside);
    return create(lock, me)
        ? new Held(
            new WorkspaceLock(lock, me),
            other == null ? MESSAGES.text("lock.broken") : sentence("lock.left", other))
        : new HeldBy(MESSAGES.text("lock.unknown"));
  }

  private static boolean create(Path lock, Owner owner) throws IOException {
    try {
      Files.write(lock, owner.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static boolean isForeignAndOld(Owner other, Path lock) throws IOException {
    return !other.machine().equals(Owner.here(other.since()).machine()) && isOld(lock);
  }

  /** By the disk's own clock, so that it does not matter if the machines' clocks differ. */
  private static boolean isOld(Path lock) throws IOException {
    Path probe = Files.createTempFile(lock.getParent(), "now", null);
    try {
      Instant now = Files.getLastModifiedTime(probe).toInstant();
      return Files.getLastModifiedTime(lock).toInstant().isBefore(now.minus(STALE));
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private static String sentence(String key, Owner owner) {
    return MESSAGES.text(
        key,
        owner.user(),
        owner.machine(),
        SINCE.format(owner.since().atZone(ZoneId.systemDefault())));
  }

  /**
   * Shows that this process is alive.
   *
   * @return whether the workspace is still this process's: a machine that slept may have lost it
   */
  public boolean beat() {
    if (!isMine()) {
      return false;
    }
    try {
      // To write it again, and not to set its time: so the disk's own clock says when.
      Files.write(
          lock, owner.text(), StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
      return true;
    } catch (IOException | SecurityException e) {
      return isMine();
    }
  }

  /** Whether the lock still names this process. */
  public boolean isMine() {
    return owner.equals(Owner.read(lock));
  }

  /** Lets the workspace go. */
  @Override
  public void close() {
    if (isMine()) {
      try {
        Files.deleteIfExists(lock);
      } catch (IOException | SecurityException e) {
        // It stays, and is recognised as left over when this process has ended.
      }
    }
  }
}
