package muster.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;
import muster.store.keep.KeptFolder;
import muster.store.merge.Decision;

/**
 * A program that edits and saves, on and on, until it is killed. The number of an edit stands in
 * four files, so that half a save shows; what is saved is said on standard output.
 */
final class CrashingSaver {
  private CrashingSaver() {}

  /**
   * Takes the folder's lock from the one who was killed before, and keeps versions too.
   *
   * @param arguments the folder, and the number to begin with
   */
  public static void main(String[] arguments) throws WorkspaceException {
    Path folder = Path.of(arguments[0]);
    LoadResult.Loaded loaded = new SoundFolder(folder).loaded();
    KeptFolder kept = KeptFolder.open(folder, loaded.workspace(), loaded.foreign());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int n = Integer.parseInt(arguments[1]); ; n++) {
      kept.keep(numbered(loaded.workspace(), n), loaded.foreign(), Decision.OPEN);
      out.println(n);
    }
  }

  static Workspace numbered(Workspace workspace, int n) {
    Workspace.Header old = workspace.header();
    Workspace.Header header =
        new Workspace.Header("n" + n, old.asOf(), old.marking(), old.rotation(), old.extras());
    Workspace titled = RecordList.HEADER.with(workspace, List.of(header));
    Workspace zoned =
        RecordList.ZONES.with(titled, titled.zones().stream().map(z -> named(z, n)).toList());
    Workspace sited =
        RecordList.SITES.with(zoned, zoned.sites().stream().map(s -> named(s, n)).toList());
    return RecordList.LINES.with(sited, sited.lines().stream().map(l -> named(l, n)).toList());
  }

  private static Zone named(Zone z, int n) {
    return new Zone(
        z.id(),
        "n" + n,
        z.nameUk(),
        z.kind(),
        z.asOf(),
        z.evidence(),
        z.geometry(),
        z.rule(),
        z.extras());
  }

  private static Site named(Site s, int n) {
    return new Site(
        s.id(), "n" + n, s.nameUk(), s.kind(), s.guardedBy(), s.evidence(), s.point(), s.extras());
  }

  private static Line named(Line l, int n) {
    return new Line(
        l.id(), "n" + n, l.nameUk(), l.kind(), l.asOf(), l.evidence(), l.geometry(), l.extras());
  }

  /** The number that stands in all four files; -1 if they do not agree. */
  static int number(Workspace workspace) {
    Set<String> names = new HashSet<>();
    names.add(workspace.header().title());
    workspace.zones().forEach(z -> names.add(z.name()));
    workspace.sites().forEach(s -> names.add(s.name()));
    workspace.lines().forEach(l -> names.add(l.name()));
    return names.size() == 1 ? Integer.parseInt(names.iterator().next().substring(1)) : -1;
  }
}
