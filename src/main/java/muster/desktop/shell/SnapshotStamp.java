package muster.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import muster.desktop.shell.Layout.Dividers;
import muster.desktop.shell.Layout.Pane;
import muster.draw.MapLook;
import muster.store.FolderStamp;

/**
 * All that a start's first picture of the map depends on, but for the window: with the same stamp
 * it is the same picture, dot for dot.
 *
 * @param panes that are shown, in their order
 * @param dividers to a thousandth: a split pane moves them by less when it first gets its size
 */
public record SnapshotStamp(
    FolderStamp workspace,
    FolderStamp program,
    Locale words,
    MapLook look,
    List<Pane> panes,
    Dividers dividers) {

  /**
   * Takes the stamp; to be called before the workspace is read, so that what is changed meanwhile
   * does not pass for what was painted. Waits for the disk.
   *
   * @param home the folder of the program
   * @param workspace a folder; of a packed workspace no snapshot is kept
   * @return empty if the program is not in the form that it is shipped in: during its development
   *     anything may change
   */
  public static Optional<SnapshotStamp> of(Path home, Path workspace, Layout layout) {
    Path program = home.resolve("lib").resolve("muster.jar");
    if (!Files.isRegularFile(program) || !Files.isDirectory(workspace)) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> maps = Files.list(home.resolve("maps"))) {
      maps.sorted().forEach(files::add);
    } catch (IOException e) {
      return Optional.empty();
    }
    files.add(program);
    return Optional.of(
        new SnapshotStamp(
            FolderStamp.of(workspace),
            FolderStamp.of(files),
            Locale.getDefault(),
            layout.look(),
            layout.shown().stream().sorted().toList(),
            rounded(layout.dividers())));
  }

  private static Dividers rounded(Dividers exact) {
    return new Dividers(
        rounded(exact.left()),
        rounded(exact.right()),
        rounded(exact.bottom()),
        rounded(exact.detail()));
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
