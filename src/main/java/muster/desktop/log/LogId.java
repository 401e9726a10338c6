package muster.desktop.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of a record, a layer, a task: the only text that the log takes from outside the program.
 * Anything else that is given to it as text, it leaves out.
 */
public record LogId(String value) {
  private static final int DIGITS = 8;

  /**
   * Tells one folder from another without saying which it is: its path has names of people and of
   * plans in it.
   */
  public static LogId of(Path folder) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
      return new LogId(HexFormat.of().formatHex(hash).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}
