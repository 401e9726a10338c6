package muster.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.model.Messages;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.json.Excerpt;

/** A folder with a workspace in it. */
public final class WorkspaceFolder {
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  /** So often reading begins again where somebody saves meanwhile. */
  private static final int MOST_READS = 5;

  /** Beyond so many, to check each by itself would take longer than to check all. */
  private static final int MOST_CHANGES = 100;

  /** Of the way to what is wrong. */
  private static final int SHOWN = 200;

  private WorkspaceFolder() {}

  /**
   * The folder of a workspace of which somebody points at the file {@code workspace.json}, as a
   * system does that opens files with programs; anything else as it is.
   */
  public static Path of(Path chosen) {
    Path whole = chosen.toAbsolutePath();
    Path folder = whole.getParent();
    return folder != null && whole.endsWith(WorkspaceFile.WORKSPACE.fileName()) ? folder : chosen;
  }

  /** Whether a path is that of a workspace, as far as names tell: nothing is read. */
  public static boolean isOne(Path chosen) {
    return PackedWorkspace.isOne(chosen)
        || Files.isRegularFile(of(chosen).resolve(WorkspaceFile.WORKSPACE.fileName()));
  }

  /**
   * Reads the workspace in a folder, or packed in one file, and checks all of it. Nothing is
   * written, and no folder, however it came about, makes this fail or hang: what is wrong is in the
   * result.
   */
  public static LoadResult load(Path folder) {
    if (Files.isRegularFile(folder)) {
      return PackedWorkspace.load(folder);
    }
    FolderStamp before = FolderStamp.of(folder);
    LoadResult read = loadOnce(folder);
    for (int reads = 1; reads < MOST_READS; reads++) {
      FolderStamp after = FolderStamp.of(folder);
      if (after.equals(before)) {
        return read;
      }
      // Half of a save may have been read, old files and new ones.
      before = after;
      read = loadOnce(folder);
    }
    return read;
  }

  private static LoadResult loadOnce(Path folder) {
    Problems problems = new Problems();
    try {
      if (!Files.isDirectory(folder)) {
        return rejected(problems, "folder.missing", folder);
      }
      Path real = folder.toRealPath();
      if (Arrays.stream(WorkspaceFile.values())
          .noneMatch(f -> Files.exists(real.resolve(f.fileName()), LinkOption.NOFOLLOW_LINKS))) {
        return rejected(problems, "folder.empty", folder);
      }
      FolderReader files = new FolderReader(real, problems);
      return new WorkspaceReader(Migrations.CURRENT.over(files::read), problems).read();
    } catch (IOException | SecurityException e) {
      return rejected(problems, "folder.unreadable", folder, FileFailure.reason(e));
    }
  }

  /**
   * The files of the workspace in a folder, or packed in one file, as they are.
   *
   * @throws WorkspaceException with one sentence, if they cannot be had
   */
  public static Map<String, byte[]> files(Path folder) throws WorkspaceException {
    if (Files.isRegularFile(folder)) {
      return PackedWorkspace.files(folder);
    }
    try {
      return WorkspaceFiles.in(folder);
    } catch (IOException | SecurityException e) {
      throw failed("folder.unreadable", folder, e);
    }
  }

  /**
   * Saves a workspace into its folder, all of it or nothing; a file that stays the same is not
   * touched.
   *
   * @param foreign what was loaded with it
   * @throws WorkspaceException if that failed, or if Muster could not read the workspace again
   */
  public static void save(Path folder, Workspace workspace, ForeignMembers foreign)
      throws WorkspaceException {
    save(folder, workspace, foreign, FileOperations.DISK);
  }

  /**
   * The same on a disk whose steps can be watched.
   *
   * @throws WorkspaceException as above
   */
  public static void save(
      Path folder, Workspace workspace, ForeignMembers foreign, FileOperations operations)
      throws WorkspaceException {
    Map<WorkspaceFile, byte[]> contents = contents(workspace, foreign);
    try {
      new FolderSave(folder.toRealPath(), operations).save(contents);
    } catch (IOException | SecurityException e) {
      throw failed("save.failed", folder, e);
    }
  }

  /**
   * Saves what became different in a workspace that is in its folder, all of it or nothing. The
   * files of lists in which nothing did are neither written nor made, so that a change of one
   * record takes no longer for what else there is.
   *
   * @param before sound, and what the folder is known to hold, with the same foreign members
   * @return the files that were written, by name
   * @throws WorkspaceException if that failed, or if Muster could not read the workspace again
   */
  public static Map<String, byte[]> saveChanges(
      Path folder,
      Workspace before,
      Workspace after,
      ForeignMembers foreign,
      FileOperations operations)
      throws WorkspaceException {
    ListChanges found = ListChanges.between(before, after);
    if (found.changes().size() > MOST_CHANGES) {
      save(folder, after, foreign, operations);
      return WorkspaceFiles.of(after, foreign);
    }
    List<Problem> problems = EditCheck.problems(found.changes(), after);
    if (!problems.isEmpty()) {
      throw invalid(problems.getFirst());
    }
    WorkspaceWriter writer = new WorkspaceWriter(after, foreign);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (RecordList<?> list : found.lists()) {
      WorkspaceFile file = RecordWriter.file(list);
      files.put(file.fileName(), writer.text(file).getBytes(StandardCharsets.UTF_8));
    }
    WorkspaceFiles.save(folder, files, operations);
    return files;
  }

  /**
   * Saves a workspace into a folder of its own.
   *
   * @param folder new, or empty
   * @throws WorkspaceException if something is in the folder, or that failed; then there is nothing
   *     new on the disk
   */
  public static void saveCopy(Path folder, Workspace workspace, ForeignMembers foreign)
      throws WorkspaceException {
    saveCopy(folder, workspace, foreign, FileOperations.DISK);
  }

  static void saveCopy(
      Path folder, Workspace workspace, ForeignMembers foreign, FileOperations operations)
      throws WorkspaceException {
    fill(folder, operations, () -> save(folder, workspace, foreign, operations));
  }

  /**
   * Puts the files of a workspace into a folder of their own, as they are.
   *
   * @param folder new, or empty
   * @throws WorkspaceException as above
   */
  public static void saveCopy(Path folder, Map<String, byte[]> files) throws WorkspaceException {
    FileOperations disk = FileOperations.DISK;
    fill(folder, disk, () -> WorkspaceFiles.save(folder, files, disk));
  }

  /** Something that saves. */
  private interface Saving {
    void save() throws WorkspaceException;
  }

  private static void fill(Path folder, FileOperations operations, Saving saving)
      throws WorkspaceException {
    boolean create = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    try {
      if (create) {
        Files.createDirectories(folder);
      } else if (!isEmptyFolder(folder)) {
        throw new WorkspaceException(MESSAGES.text("copy.occupied", folder));
      }
    } catch (IOException | SecurityException e) {
      throw failed("copy.failed", folder, e);
    }
    try {
      saving.save();
      if (create) {
        forceParent(folder, operations);
      }
    } catch (WorkspaceException e) {
      if (create) {
        deleteIfEmpty(folder);
      }
      throw e;
    }
  }

  /** A new folder is only there after a power cut if the one around it is on the disk. */
  private static void forceParent(Path folder, FileOperations operations) {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      try {
        operations.force(parent);
      } catch (IOException | SecurityException e) {
        // One that cannot be opened: the copy is there, and stays unless the power fails just now.
      }
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  private static void deleteIfEmpty(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException | SecurityException e) {
      // An empty folder stays behind, and does no harm.
    }
  }

  /** The files' contents, of which it is certain that they can be read again. */
  private static Map<WorkspaceFile, byte[]> contents(Workspace workspace, ForeignMembers foreign)
      throws WorkspaceException {
    Map<WorkspaceFile, byte[]> contents = new EnumMap<>(WorkspaceFile.class);
    WorkspaceWriter writer = new WorkspaceWriter(workspace, foreign);
    for (WorkspaceFile file : WorkspaceFile.values()) {
      contents.put(file, writer.text(file).getBytes(StandardCharsets.UTF_8));
    }
    LoadResult again = new WorkspaceReader(contents::get, new Problems()).read();
    if (again instanceof LoadResult.Rejected(List<Problem> problems)) {
      throw invalid(problems.getFirst());
    }
    return contents;
  }

  private static WorkspaceException invalid(Problem first) {
    return new WorkspaceException(
        MESSAGES.text(
            "save.invalid", first.file(), Excerpt.of(first.path(), SHOWN), first.message()));
  }

  private static WorkspaceException failed(String key, Path folder, Exception cause) {
    return new WorkspaceException(MESSAGES.text(key, folder, FileFailure.reason(cause)), cause);
  }

  private static LoadResult rejected(Problems problems, String key, Object... arguments) {
    problems.report(WorkspaceFile.WORKSPACE, key, arguments);
    return new LoadResult.Rejected(problems.list());
  }
}
