package muster.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Messages;

/**
 * Replaces the files of a workspace, all or none. The new contents are first put beside the old
 * ones, then a {@link SaveJournal} says that they count, and then each takes its place. Where a
 * step fails, the old contents are put back in the same way.
 */
final class FolderSave {
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  private final Path folder;
  private final FileOperations operations;

  /**
   * @param folder without links in its path
   */
  FolderSave(Path folder, FileOperations operations) {
    this.folder = folder;
    this.operations = operations;
  }

  /**
   * Saves the files of which the content differs from what is there.
   *
   * @throws WorkspaceException if that failed; its message says what became of the data
   */
  void save(Map<WorkspaceFile, byte[]> contents) throws WorkspaceException {
    Map<WorkspaceFile, byte[]> old = new EnumMap<>(WorkspaceFile.class);
    Map<WorkspaceFile, byte[]> changed = new EnumMap<>(contents);
    try {
      finishEarlierSave();
    } catch (IOException | SecurityException e) {
      throw failed("save.failed", e);
    }
    try {
      for (WorkspaceFile file : contents.keySet()) {
        if (Files.isRegularFile(target(file))) {
          old.put(file, Files.readAllBytes(target(file)));
        }
      }
      changed.entrySet().removeIf(e -> Arrays.equals(e.getValue(), old.get(e.getKey())));
      if (changed.isEmpty()) {
        return;
      }
      prepare(changed, SaveJournal.NEW, old);
    } catch (IOException | SecurityException e) {
      discard(e);
      throw failed("save.failed", e);
    }
    try {
      move(changed.keySet(), SaveJournal.NEW);
    } catch (IOException | SecurityException e) {
      putBack(changed, old, e);
      throw failed("save.failed", e);
    }
    tidy();
  }

  private void finishEarlierSave() throws IOException {
    Map<WorkspaceFile, Path> pending = SaveJournal.pending(folder);
    for (Map.Entry<WorkspaceFile, Path> entry : pending.entrySet()) {
      operations.move(entry.getValue(), target(entry.getKey()));
    }
    clear();
  }

  private void prepare(
      Map<WorkspaceFile, byte[]> contents, String ending, Map<WorkspaceFile, byte[]> replaced)
      throws IOException {
    for (Map.Entry<WorkspaceFile, byte[]> entry : contents.entrySet()) {
      Path waiting = SaveJournal.waiting(folder, entry.getKey(), ending);
      operations.write(waiting, entry.getValue());
      if (replaced.containsKey(entry.getKey())) {
        operations.copyPermissions(target(entry.getKey()), waiting);
      }
    }
    SaveJournal.write(folder, contents.keySet(), ending, replaced, operations);
  }

  private void move(Set<WorkspaceFile> files, String ending) throws IOException {
    for (WorkspaceFile file : files) {
      operations.move(SaveJournal.waiting(folder, file, ending), target(file));
    }
    operations.force(folder);
  }

  /** Nothing has been moved, and the note, if it is there, must not count. */
  private void discard(Exception failure) throws WorkspaceException {
    try {
      SaveJournal.delete(folder, operations);
    } catch (IOException | SecurityException e) {
      failure.addSuppressed(e);
      throw failed("save.unfinished", failure);
    }
    tidy();
  }

  private void putBack(
      Map<WorkspaceFile, byte[]> changed, Map<WorkspaceFile, byte[]> old, Exception failure)
      throws WorkspaceException {
    Set<WorkspaceFile> moved = EnumSet.noneOf(WorkspaceFile.class);
    Map<WorkspaceFile, byte[]> back = new EnumMap<>(WorkspaceFile.class);
    for (WorkspaceFile file : changed.keySet()) {
      if (!Files.exists(SaveJournal.waiting(folder, file, SaveJournal.NEW))) {
        moved.add(file);
        byte[] content = old.get(file);
        if (content != null) {
          back.put(file, content);
        }
      }
    }
    try {
      prepare(back, SaveJournal.OLD, changed);
      move(back.keySet(), SaveJournal.OLD);
      moved.removeAll(back.keySet());
      for (WorkspaceFile created : moved) {
        operations.delete(target(created));
      }
    } catch (IOException | SecurityException e) {
      failure.addSuppressed(e);
      throw failed("save.unfinished", failure);
    }
    tidy();
  }

  /** Clears away what no longer counts: the note first, and what waited only if that is gone. */
  private void clear() throws IOException {
    SaveJournal.delete(folder, operations);
    // An old note that came back after a power cut could speak for what waits for the next save.
    operations.force(folder);
    for (WorkspaceFile file : WorkspaceFile.values()) {
      for (String ending : List.of(SaveJournal.NEW, SaveJournal.OLD)) {
        Path waiting = SaveJournal.waiting(folder, file, ending);
        if (Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
          operations.delete(waiting);
        }
      }
    }
  }

  private void tidy() {
    try {
      clear();
    } catch (IOException | SecurityException e) {
      // What is left over neither counts nor harms, and the next save clears it away.
    }
  }

  /** The file itself where the name is a link inside the folder, which then stays one. */
  private Path target(WorkspaceFile file) throws IOException {
    Path path = folder.resolve(file.fileName());
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path;
    }
    Path real = path.toRealPath();
    if (!real.startsWith(folder)) {
      throw new IOException(MESSAGES.text("reason.link", file.fileName()));
    }
    return real;
  }

  private WorkspaceException failed(String key, Exception cause) {
    return new WorkspaceException(MESSAGES.text(key, folder, FileFailure.reason(cause)), cause);
  }
}
