package muster.desktop.history;

import java.util.List;
import java.util.Map;
import muster.store.WorkspaceException;
import muster.store.history.History;
import muster.store.history.Version;
import muster.store.merge.Difference;
import muster.store.merge.Differences;
import org.jspecify.annotations.Nullable;

/**
 * Compares versions of a history. The one that was read last is remembered, since each is compared
 * with its neighbours one after another. It waits for the disk.
 */
final class CompareVersions {
  private final History history;
  private @Nullable Read last;

  /** A version with its files. */
  private record Read(Version version, Map<String, byte[]> files) {}

  CompareVersions(History history) {
    this.history = history;
  }

  /**
   * What changed from one version to a later one.
   *
   * @param older null: the other is the first
   */
  synchronized Changes between(@Nullable Version older, Version newer) {
    try {
      Map<String, byte[]> after = files(newer);
      return older == null ? new Changes.First() : changes(files(older), after);
    } catch (WorkspaceException e) {
      return new Changes.Unknown(String.valueOf(e.getMessage()));
    }
  }

  /**
   * What changed from a version to the files as they are now.
   *
   * @param now by name
   */
  synchronized Changes since(Version older, Map<String, byte[]> now) {
    try {
      return changes(files(older), now);
    } catch (WorkspaceException e) {
      return new Changes.Unknown(String.valueOf(e.getMessage()));
    }
  }

  private static Changes changes(Map<String, byte[]> before, Map<String, byte[]> after)
      throws WorkspaceException {
    List<Difference> found = Differences.between(before, after);
    return new Changes.Known(found.stream().map(Difference::sentence).toList());
  }

  private Map<String, byte[]> files(Version version) throws WorkspaceException {
    Read known = last;
    if (known != null && known.version().equals(version)) {
      return known.files();
    }
    Map<String, byte[]> files = history.files(version);
    last = new Read(version, files);
    return files;
  }
}
