package muster.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A folder with a workspace in it. */
public final class WorkspaceFolder {
  private WorkspaceFolder() {}

  /**
   * Reads the workspace in a folder and checks all of it. Nothing is written, and no folder,
   * however it came about, makes this fail or hang: what is wrong is in the result.
   */
  public static LoadResult load(Path folder) {
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
      return new WorkspaceReader(files::read, problems).read();
    } catch (IOException | SecurityException e) {
      return rejected(problems, "folder.unreadable", folder, FileFailure.reason(e));
    }
  }

  private static LoadResult rejected(Problems problems, String key, Object... arguments) {
    problems.report(WorkspaceFile.WORKSPACE, key, arguments);
    return new LoadResult.Rejected(problems.list());
  }
}
