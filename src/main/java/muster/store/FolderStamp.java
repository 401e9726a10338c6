package muster.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * By what a program notices that the files of a workspace are no longer those that it read: their
 * sizes, times and the disk's own keys. To take one costs no reading.
 */
public record FolderStamp(List<String> files) {
  public FolderStamp {
    files = List.copyOf(files);
  }

  /** The stamp of a folder; a file that is not there, or cannot be seen, has one too. */
  public static FolderStamp of(Path folder) {
    List<String> files = new ArrayList<>();
    for (WorkspaceFile file : WorkspaceFile.values()) {
      files.add(stamp(folder.resolve(file.fileName())));
    }
    files.add(stamp(SaveJournal.note(folder)));
    return new FolderStamp(files);
  }

  /** The stamp of single files. */
  public static FolderStamp of(List<Path> files) {
    return new FolderStamp(files.stream().map(FolderStamp::stamp).toList());
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return is.size() + " " + is.lastModifiedTime() + " " + is.fileKey();
    } catch (NoSuchFileException e) {
      return "none";
    } catch (IOException | SecurityException e) {
      return FileFailure.reason(e);
    }
  }
}
