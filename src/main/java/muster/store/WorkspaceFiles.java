package muster.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.model.Messages;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** The files of a workspace as bytes under their names, to be kept and compared. */
public final class WorkspaceFiles {
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  private WorkspaceFiles() {}

  /** The names of the files, in the order in which problems are listed. */
  public static List<String> names() {
    return Arrays.stream(WorkspaceFile.values()).map(WorkspaceFile::fileName).toList();
  }

  /**
   * What a reader of the folder would take now, also where it is no sound workspace; what is
   * missing, too large or no plain file is left out.
   *
   * @throws IOException if the folder cannot be looked into
   */
  public static Map<String, byte[]> in(Path folder) throws IOException {
    FolderReader reader = new FolderReader(folder.toRealPath(), new Problems());
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (WorkspaceFile file : WorkspaceFile.values()) {
      byte[] content = reader.read(file);
      if (content != null) {
        files.put(file.fileName(), content);
      }
    }
    return files;
  }

  /** What a save writes. */
  public static Map<String, byte[]> of(Workspace workspace, ForeignMembers foreign) {
    WorkspaceWriter writer = new WorkspaceWriter(workspace, foreign);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (WorkspaceFile file : WorkspaceFile.values()) {
      files.put(file.fileName(), writer.text(file).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Reads and checks files as if they stood in a folder. */
  public static LoadResult read(Map<String, byte[]> files) {
    Problems problems = new Problems();
    Function<WorkspaceFile, byte @Nullable []> bytes =
        file -> {
          byte[] content = files.get(file.fileName());
          if (content == null) {
            problems.report(file, "file.missing", file.fileName());
          }
          return content;
        };
    return new WorkspaceReader(Migrations.CURRENT.over(bytes), problems).read();
  }

  /**
   * Puts files into a folder as they are, all or none.
   *
   * @throws WorkspaceException if that failed; its message says what became of the data
   */
  public static void save(Path folder, Map<String, byte[]> files, FileOperations operations)
      throws WorkspaceException {
    Map<WorkspaceFile, byte[]> contents = new EnumMap<>(WorkspaceFile.class);
    for (WorkspaceFile file : WorkspaceFile.values()) {
      byte[] content = files.get(file.fileName());
      if (content != null) {
        contents.put(file, content);
      }
    }
    try {
      new FolderSave(folder.toRealPath(), operations).save(contents);
    } catch (IOException | SecurityException e) {
      throw new WorkspaceException(MESSAGES.text("save.failed", folder, FileFailure.reason(e)), e);
    }
  }
}
