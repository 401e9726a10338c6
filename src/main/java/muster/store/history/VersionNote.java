package muster.store.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.store.WorkspaceFiles;
import org.jspecify.annotations.Nullable;

/**
 * How a version is written down: its time is the note's name; a line for each file has the digest
 * of its content, its size and its name.
 */
final class VersionNote {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String ENDING = ".version";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,8}) (\\S+)");

  /** A workspace of more bytes is not read from a folder either. */
  private static final long LARGEST = 128L << 20;

  private VersionNote() {}

  static String name(Instant time) {
    return TIME.format(time) + ENDING;
  }

  static String text(Version version) {
    StringBuilder text = new StringBuilder();
    version
        .files()
        .forEach(
            (name, file) ->
                text.append(file.digest())
                    .append(' ')
                    .append(file.bytes())
                    .append(' ')
                    .append(name)
                    .append('\n'));
    return text.toString();
  }

  /** The version of a note; null if it is none. */
  static @Nullable Version read(String name, List<String> lines) {
    if (!name.endsWith(ENDING)) {
      return null;
    }
    Map<String, Version.Kept> files = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher file = LINE.matcher(line);
      if (!file.matches() || !WorkspaceFiles.names().contains(file.group(3))) {
        return null;
      }
      files.put(file.group(3), new Version.Kept(file.group(1), Long.parseLong(file.group(2))));
    }
    if (files.isEmpty() || files.values().stream().mapToLong(Version.Kept::bytes).sum() > LARGEST) {
      return null;
    }
    try {
      String time = name.substring(0, name.length() - ENDING.length());
      return new Version(TIME.parse(time, Instant::from), files);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
