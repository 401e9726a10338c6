package muster.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import muster.model.Messages;

/** Why the operating system refused, in words. */
public final class FileFailure {
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  private FileFailure() {}

  /** The reason of a failure, to stand in a sentence. */
  public static String reason(Exception failure) {
    return switch (failure) {
      case AccessDeniedException _, SecurityException _ -> MESSAGES.text("reason.denied");
      case ReadOnlyFileSystemException _ -> MESSAGES.text("reason.read-only");
      case FileSystemLoopException _ -> MESSAGES.text("reason.loop");
      case NoSuchFileException _ -> MESSAGES.text("reason.gone");
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> {
        String message = failure.getMessage();
        yield message == null ? failure.getClass().getSimpleName() : message;
      }
    };
  }
}
