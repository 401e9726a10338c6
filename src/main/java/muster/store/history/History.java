package muster.store.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import muster.model.Messages;
import muster.store.FileOperations;
import muster.store.HiddenFolder;
import muster.store.LoadResult;
import muster.store.SmallFile;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the workspace in a folder, kept in {@code .muster/history} there. Only who holds
 * the workspace's lock writes; everybody may look.
 */
public final class History {
  /** So much room the versions may take together, in bytes. */
  public static final long MOST_BYTES = 512L << 20;

  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final int LONGEST_NOTE = 1 << 16;

  private final Path folder;
  private final Path hidden;
  private final Path notes;
  private final FileOperations operations;
  private final long most;
  private final Contents contents;

  /**
   * @param folder of the workspace
   * @param most bytes that the versions may take
   */
  public History(Path folder, FileOperations operations, long most) {
    this.folder = folder;
    this.hidden = HiddenFolder.in(folder);
    this.notes = hidden.resolve("history").resolve("versions");
    this.operations = operations;
    this.most = most;
    this.contents = new Contents(hidden.resolve("history").resolve("contents"), operations);
  }

  /** The history in a workspace's folder. */
  public static History of(Path folder) {
    return new History(folder, FileOperations.DISK, MOST_BYTES);
  }

  /** The versions, the newest first; none where there is no history, or it cannot be read. */
  public List<Version> versions() {
    List<Version> versions = new ArrayList<>();
    for (Path note : noteFiles()) {
      Version version = read(note);
      if (version != null) {
        versions.add(version);
      }
    }
    versions.sort(Comparator.comparing(Version::time).reversed());
    return versions;
  }

  /**
   * Keeps files as a version, unless they are those of the newest one, and lets go of versions that
   * are no longer needed.
   *
   * @return the version; empty if it is there already
   * @throws IOException if that failed; what was kept before is still there
   */
  public Optional<Version> keep(Map<String, byte[]> files, Instant now) throws IOException {
    return keep(Map.of(), files, versions(), now);
  }

  /**
   * The same with the newest version's files, but for those given.
   *
   * @param all files, for where that version is not there any more, or not whole
   */
  public Optional<Version> keepChanged(
      Map<String, byte[]> files, Supplier<Map<String, byte[]>> all, Instant now)
      throws IOException {
    List<Version> versions = versions();
    boolean whole =
        !versions.isEmpty()
            && versions.getFirst().files().values().stream()
                .allMatch(file -> contents.has(file.digest()));
    return whole
        ? keep(versions.getFirst().files(), files, versions, now)
        : keep(Map.of(), all.get(), versions, now);
  }

  private Optional<Version> keep(
      Map<String, Version.Kept> others,
      Map<String, byte[]> files,
      List<Version> versions,
      Instant now)
      throws IOException {
    Map<String, Version.Kept> kept = new LinkedHashMap<>(others);
    Map<String, byte[]> byDigest = new LinkedHashMap<>();
    files.forEach(
        (name, content) -> {
          String digest = Contents.digest(content);
          kept.put(name, new Version.Kept(digest, content.length));
          byDigest.put(digest, content);
        });
    if (!versions.isEmpty() && versions.getFirst().files().equals(kept)) {
      return Optional.empty();
    }
    makeFolders();
    contents.keep(byDigest);
    Version version = new Version(free(now.truncatedTo(ChronoUnit.MILLIS)), kept);
    Path draft = hidden.resolve("history").resolve("draft");
    operations.write(draft, VersionNote.text(version).getBytes(StandardCharsets.UTF_8));
    // Not to wait for the names: a version that a power cut takes away is not missed for long.
    operations.move(draft, note(version));
    versions.addFirst(version);
    thin(versions, now);
    return Optional.of(version);
  }

  /**
   * The files of a version.
   *
   * @throws WorkspaceException if one of them is gone or damaged
   */
  public Map<String, byte[]> files(Version version) throws WorkspaceException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Map.Entry<String, Version.Kept> entry : version.files().entrySet()) {
      try {
        Version.Kept file = entry.getValue();
        files.put(entry.getKey(), contents.get(file.digest(), file.bytes()));
      } catch (IOException | ArithmeticException | SecurityException e) {
        throw new WorkspaceException(MESSAGES.text("history.damaged", entry.getKey()), e);
      }
    }
    return files;
  }

  /**
   * Reads and checks a version.
   *
   * @throws WorkspaceException if one of its files is gone or damaged
   */
  public LoadResult load(Version version) throws WorkspaceException {
    return WorkspaceFiles.read(files(version));
  }

  /** The newest version that is whole and sound, with its files. */
  public Optional<Whole> newestWhole() {
    for (Version version : versions()) {
      try {
        Map<String, byte[]> files = files(version);
        if (WorkspaceFiles.read(files) instanceof LoadResult.Loaded loaded) {
          return Optional.of(new Whole(version, files, loaded));
        }
      } catch (WorkspaceException e) {
        // Damaged: the next older one may be whole.
      }
    }
    return Optional.empty();
  }

  /** A version and what is in it. */
  public record Whole(Version version, Map<String, byte[]> files, LoadResult.Loaded loaded) {}

  private void makeFolders() throws IOException {
    HiddenFolder.make(folder, operations);
    Files.createDirectories(notes);
    Files.createDirectories(hidden.resolve("history").resolve("contents"));
    if (!notes.toRealPath().startsWith(hidden.toRealPath())) {
      throw new IOException(MESSAGES.text("reason.link", notes));
    }
  }

  private Instant free(Instant time) {
    Instant free = time;
    while (Files.exists(notes.resolve(VersionNote.name(free)))) {
      free = free.plusMillis(1);
    }
    return free;
  }

  private void thin(List<Version> newestFirst, Instant now) throws IOException {
    List<Version> kept = new ArrayList<>(newestFirst);
    List<Version> dropped = new ArrayList<>(Thinning.toDrop(kept, now));
    kept.removeAll(dropped);
    List<Version> tooMuch = SizeCap.toDrop(kept, contents.sizes(), most, now);
    kept.removeAll(tooMuch);
    dropped.addAll(tooMuch);
    if (dropped.isEmpty()) {
      return;
    }
    for (Version version : dropped) {
      operations.delete(note(version));
    }
    if (noteFiles().size() == kept.size()) {
      // Else there is a note that cannot be read, and what it needs is not known.
      Set<String> needed = new HashSet<>();
      kept.forEach(v -> v.files().values().forEach(file -> needed.add(file.digest())));
      contents.deleteAllBut(needed);
    }
  }

  private Path note(Version version) {
    return notes.resolve(VersionNote.name(version.time()));
  }

  private List<Path> noteFiles() {
    try (Stream<Path> files = Files.list(notes)) {
      return files.toList();
    } catch (IOException | SecurityException e) {
      return List.of();
    }
  }

  private static @Nullable Version read(Path note) {
    try {
      List<String> lines = SmallFile.text(note, LONGEST_NOTE).lines().toList();
      return VersionNote.read(String.valueOf(note.getFileName()), lines);
    } catch (IOException | SecurityException e) {
      return null;
    }
  }
}
