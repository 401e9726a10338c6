package muster.store.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.FileOperations;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.history.History;
import muster.store.history.Version;
import muster.store.merge.Decision;
import muster.store.merge.Difference;
import muster.store.merge.Side;
import muster.testing.ShippedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class KeptFolderTest {
  @TempDir Path temp;
  private Path folder;
  private Workspace read;
  private KeptFolder kept;
  private Instant now = Instant.parse("2026-02-23T12:00:00Z");

  @BeforeEach
  void open() throws WorkspaceException {
    folder = temp.resolve("w");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    read = onDisk();
    kept = open(FileOperations.DISK);
  }

  private KeptFolder open(FileOperations operations) {
    InstantSource clock =
        () -> {
          now = now.plusSeconds(2);
          return now;
        };
    return KeptFolder.open(folder, read, ForeignMembers.NONE, operations, clock);
  }

  private Workspace onDisk() {
    LoadResult result = WorkspaceFolder.load(folder);
    assertThat(result.problems()).isEmpty();
    return ((LoadResult.Loaded) result).workspace();
  }

  private static Workspace without(Workspace workspace, String site) {
    List<Site> sites = workspace.sites().stream().filter(s -> !s.id().equals(site)).toList();
    assertThat(sites).hasSize(workspace.sites().size() - 1);
    return RecordList.SITES.with(workspace, sites);
  }

  private void replace(String name, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(name), text.replace(from, to));
  }

  private Kept keep(Workspace mine) throws WorkspaceException {
    return kept.keep(mine, ForeignMembers.NONE, Decision.OPEN);
  }

  @Test
  void whatIsSavedIsOnTheDiskAndWhatWasThereIsInTheHistory() throws Exception {
    Workspace changed = without(read, "lviv");
    assertThat(keep(changed)).isEqualTo(new Kept.Saved(""));
    assertThat(onDisk()).isEqualTo(changed);
    List<Version> versions = kept.history().versions();
    assertThat(versions).hasSize(2);
    assertThat(kept.history().load(versions.get(1)))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class, l -> assertThat(l.workspace()).isEqualTo(read));
    assertThat(kept.isChanged()).isFalse();
  }

  @Test
  void theSecondWhoOpensItMayOnlyLook() {
    KeptFolder second = open(FileOperations.DISK);
    assertThat(second.isWritable()).isFalse();
    assertThat(second.note()).contains("has this workspace open");
    assertThatThrownBy(() -> second.keep(without(read, "lviv"), ForeignMembers.NONE, Decision.OPEN))
        .isInstanceOf(WorkspaceException.class);
    kept.close();
    assertThat(open(FileOperations.DISK).isWritable()).isTrue();
    assertThat(onDisk()).isEqualTo(read);
  }

  @Test
  void whatAnEditorChangedIsNoticedTakenOverAndLeftAsItIsWritten() throws Exception {
    assertThat(kept.isChanged()).isFalse();
    replace("workspace.json", "\"rotation\": 4", "\"rotation\":   5");
    assertThat(kept.isChanged()).isTrue();
    assertThat(keep(read))
        .isInstanceOfSatisfying(
            Kept.Merged.class,
            merged -> {
              assertThat(merged.workspace()).isEqualTo(onDisk());
              assertThat(merged.changes())
                  .extracting(Difference::sentence)
                  .containsExactly("Workspace: rotation 4 → 5");
            });
    assertThat(kept.isChanged()).isFalse();
    assertThat(Files.readString(folder.resolve("workspace.json"))).contains("\"rotation\":   5");
  }

  @Test
  void whatAnEditorChangedElsewhereAndWhatIsChangedHereBothStay() throws Exception {
    replace("workspace.json", "\"rotation\": 4", "\"rotation\": 5");
    assertThat(keep(without(read, "lviv"))).isInstanceOf(Kept.Merged.class);
    assertThat(onDisk().sites()).isEqualTo(without(read, "lviv").sites());
    assertThat(onDisk().header().rotation()).hasToString("5");
    assertThat(kept.history().versions()).hasSizeGreaterThan(1);
  }

  @Test
  void whatBothChangedIsDisputedUntilThePersonChoosesASide() throws Exception {
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    Workspace theirs = onDisk();
    Workspace mine = without(read, "lviv");
    assertThat(keep(mine))
        .isInstanceOfSatisfying(
            Kept.Disputed.class,
            disputed ->
                assertThat(disputed.sentences())
                    .singleElement()
                    .asString()
                    .contains("was deleted here and changed there"));
    assertThat(onDisk()).isEqualTo(theirs);
    assertThat(kept.keep(mine, ForeignMembers.NONE, Decision.all(Side.OURS)))
        .isInstanceOf(Kept.Merged.class);
    assertThat(onDisk()).isEqualTo(mine);
    assertThat(kept.history().versions())
        .anySatisfy(
            version ->
                assertThat(kept.history().load(version))
                    .isInstanceOfSatisfying(
                        LoadResult.Loaded.class, l -> assertThat(l.workspace()).isEqualTo(theirs)));
  }

  @Test
  void whatWasMergedButNotTakenOverIsMergedOnceMore() throws Exception {
    replace("workspace.json", "\"rotation\": 4", "\"rotation\": 5");
    Workspace mine = without(read, "lviv");
    assertThat(keep(mine)).isInstanceOf(Kept.Merged.class);
    kept.notTaken(mine, ForeignMembers.NONE);
    assertThat(keep(without(mine, "odesa"))).isInstanceOf(Kept.Merged.class);
    assertThat(onDisk().header().rotation()).hasToString("5");
    assertThat(onDisk().sites()).isEqualTo(without(mine, "odesa").sites());
  }

  @Test
  void aFileThatAnotherProgramDamagedIsKeptBesideOurs() throws Exception {
    Files.writeString(folder.resolve("sites.geojson"), "{ half a fi");
    assertThat(keep(without(read, "lviv")))
        .isInstanceOfSatisfying(
            Kept.Saved.class,
            saved -> assertThat(saved.note()).contains("sites.damaged-2026-02-23-"));
    assertThat(onDisk()).isEqualTo(without(read, "lviv"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().contains(".damaged-")))
          .singleElement()
          .satisfies(f -> assertThat(f).hasContent("{ half a fi"));
    }
  }

  @Test
  void aFolderWithADamagedFileComesBackFromTheHistoryAndTheFileIsKept() throws Exception {
    keep(without(read, "lviv"));
    replace("workspace.json", "\"rotation\": 4", "\"rotation\": 5");
    byte[] damage = "[{\u0000".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("actors.json"), damage);
    LoadResult refused = WorkspaceFolder.load(folder);
    Rescue rescue = Rescue.of(folder, refused.problems()).orElseThrow();
    assertThat(rescue.files()).containsOnlyKeys("actors.json");
    assertThat(rescue.sentence()).contains("actors.json", "23 February 2026");
    assertThat(rescue.accept(FileOperations.DISK, () -> now)).contains("actors.damaged-");
    assertThat(onDisk().actors()).isEqualTo(read.actors());
    assertThat(onDisk().header().rotation()).hasToString("5");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("actors.damaged-")))
          .singleElement()
          .satisfies(f -> assertThat(f).hasBinaryContent(damage));
    }
  }

  @Test
  void aFolderWithoutAHistoryHasNoWayBack() throws Exception {
    Files.writeString(folder.resolve("actors.json"), "[{");
    assertThat(Rescue.of(folder, WorkspaceFolder.load(folder).problems())).isEmpty();
    assertThat(folder.resolve("actors.json")).hasContent("[{");
  }

  @Test
  void anEarlierVersionComesBackAsAnyOtherChange() throws Exception {
    keep(without(read, "lviv"));
    keep(without(without(read, "lviv"), "odesa"));
    Version first = kept.history().versions().getLast();
    if (kept.history().load(first) instanceof LoadResult.Loaded loaded) {
      keep(loaded.workspace());
    }
    assertThat(onDisk()).isEqualTo(read);
    assertThat(kept.history().versions()).hasSize(4);
  }

  @Test
  void savingGoesOnWhereTheHistoryCannotBeKept() throws Exception {
    KeptFolder beside = kept;
    beside.close();
    kept =
        open(
            new FileOperations() {
              @Override
              public void write(Path file, byte[] bytes) throws IOException {
                if (file.toString().contains("history")) {
                  throw new IOException("No space left on device");
                }
                FileOperations.super.write(file, bytes);
              }
            });
    assertThat(keep(without(read, "lviv")))
        .isInstanceOfSatisfying(
            Kept.Saved.class,
            saved -> assertThat(saved.note()).contains("earlier versions could not be kept"));
    assertThat(onDisk()).isEqualTo(without(read, "lviv"));
    assertThat(History.of(folder).versions()).isEmpty();
  }

  @Test
  void aLockThatWasSweptAwayIsTakenAgain() throws Exception {
    Files.delete(folder.resolve(".muster/lock"));
    keep(without(read, "lviv"));
    assertThat(onDisk()).isEqualTo(without(read, "lviv"));
    assertThat(open(FileOperations.DISK).isWritable()).isFalse();
  }

  @Test
  void aFolderThatIsAwayIsSaidAndNotMadeAnew() throws Exception {
    Path away = temp.resolve("away");
    Files.move(folder, away);
    assertThatThrownBy(() -> keep(without(read, "lviv")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("it is not there");
    assertThat(folder).doesNotExist();
    Files.move(away, folder);
    keep(without(read, "lviv"));
    assertThat(onDisk()).isEqualTo(without(read, "lviv"));
  }

  @Test
  void whoLostTheFolderToAnotherMachineSavesNothing() throws Exception {
    Files.writeString(folder.resolve(".muster/lock"), "somebody else");
    assertThat(kept.beat()).isFalse();
    assertThatThrownBy(() -> keep(without(read, "lviv")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("Somebody else");
    assertThat(onDisk()).isEqualTo(read);
  }
}
