package muster.store.history;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A workspace as it was once.
 *
 * @param time when it was kept; no two versions have the same
 * @param files by name
 */
public record Version(Instant time, Map<String, Kept> files) {
  public Version {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * A file of the version.
   *
   * @param digest SHA-256 of its content, by which it is found
   * @param bytes of its content
   */
  public record Kept(String digest, long bytes) {}

  /** How large the files are together, in bytes. */
  public long bytes() {
    return files.values().stream().mapToLong(Kept::bytes).sum();
  }

  /** The names of the files that are not the same in another version. */
  public List<String> differentFrom(Version other) {
    return Stream.concat(files.keySet().stream(), other.files.keySet().stream())
        .distinct()
        .filter(name -> !Objects.equals(files.get(name), other.files.get(name)))
        .toList();
  }
}
