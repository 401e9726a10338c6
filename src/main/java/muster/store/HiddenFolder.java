package muster.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.model.Messages;

/** The folder {@code .muster} in a workspace's, for what is no part of the workspace. */
public final class HiddenFolder {
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  private HiddenFolder() {}

  /** Where it is, or would be. */
  public static Path in(Path folder) {
    return folder.resolve(".muster");
  }

  /**
   * Makes it, if it is not there, but no folder around it: that may be on a disk that is away.
   *
   * @throws IOException if that failed, or it leads out of the workspace
   */
  public static Path make(Path folder, FileOperations operations) throws IOException {
    Path hidden = in(folder);
    if (!Files.exists(hidden)) {
      Files.createDirectory(hidden);
    }
    if (!hidden.toRealPath().startsWith(folder.toRealPath())) {
      throw new IOException(MESSAGES.text("reason.link", hidden));
    }
    Path ignore = hidden.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      // What is kept here is one machine's: git has a history of its own.
      operations.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
    }
    return hidden;
  }
}
