package muster.store.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.Editing;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.history.Version;
import muster.store.merge.Decision;
import muster.testing.ManySites;
import muster.testing.ShippedData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is edited, undone, done again and saved, while another program edits the same folder:
 * the disk holds what a simple model says, one list that is mine and one title that is theirs, and
 * each version in the history is a state that the disk was in.
 */
class KeepLawsTest {
  private static final Workspace START = ManySites.in(ShippedData.emptied(), 3);

  @Property(tries = 25)
  void theDiskHoldsWhatTheModelSays(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6) Integer> actions, @ForAll long seed)
      throws Exception {
    Path folder = Files.createTempDirectory("keep");
    try {
      WorkspaceFolder.save(folder, START, ForeignMembers.NONE);
      Journey journey = new Journey(folder, new Random(seed));
      try (journey.kept) {
        for (int action : actions) {
          journey.go(action);
        }
        journey.save();
        journey.checkHistory();
      }
    } finally {
      delete(folder);
    }
  }

  /** What was done so far, and the model of what came of it. */
  private static final class Journey {
    private final Path folder;
    private final Random random;
    private final KeptFolder kept;
    private final List<Workspace> states = new ArrayList<>(List.of(START));
    private Editing editing = Editing.of(START);
    private Workspace disk = START;

    Journey(Path folder, Random random) {
      this.folder = folder;
      this.random = random;
      kept = KeptFolder.open(folder, START, ForeignMembers.NONE);
    }

    void go(int action) throws Exception {
      switch (action) {
        case 0, 1 -> add();
        case 2 -> remove();
        case 3 -> editing = editing.undo();
        case 4 -> editing = editing.redo();
        case 5 -> othersChangeTheTitle();
        default -> save();
      }
    }

    private void add() {
      Site like = START.sites().getFirst();
      String id = "new-" + random.nextInt(1 << 30);
      Site site = new Site(id, id, like.kind(), null, List.of(), like.point(), like.extras());
      apply(Change.added(editing.workspace(), RecordList.SITES, site));
    }

    private void remove() {
      List<Site> sites = editing.workspace().sites();
      if (!sites.isEmpty()) {
        Site one = sites.get(random.nextInt(sites.size()));
        apply(Change.removed(editing.workspace(), RecordList.SITES, one));
      }
    }

    private void apply(Change<?> change) {
      editing = editing.apply(Edit.of("change", change));
    }

    private void othersChangeTheTitle() throws WorkspaceException {
      disk = titled(disk, "theirs " + random.nextInt(1 << 30));
      WorkspaceFolder.save(folder, disk, ForeignMembers.NONE);
      states.add(disk);
    }

    void save() throws WorkspaceException {
      String title = disk.header().title();
      Workspace mine = editing.workspace();
      Kept result = kept.keep(mine, ForeignMembers.NONE, Decision.OPEN);
      disk = titled(mine, title);
      states.add(disk);
      assertThat(WorkspaceFolder.load(folder))
          .isInstanceOfSatisfying(
              LoadResult.Loaded.class, now -> assertThat(now.workspace()).isEqualTo(disk));
      if (result instanceof Kept.Merged(Workspace both, _, _)) {
        assertThat(both).isEqualTo(disk);
        editing = Editing.of(both);
      } else {
        assertThat(mine).isEqualTo(disk);
      }
    }

    void checkHistory() throws WorkspaceException {
      for (Version version : kept.history().versions()) {
        assertThat(kept.history().load(version))
            .isInstanceOfSatisfying(
                LoadResult.Loaded.class, then -> assertThat(states).contains(then.workspace()));
      }
    }

    private static Workspace titled(Workspace workspace, String title) {
      Workspace.Header old = workspace.header();
      return RecordList.HEADER.with(
          workspace,
          List.of(
              new Workspace.Header(
                  title, old.asOf(), old.marking(), old.rotation(), old.extras())));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
