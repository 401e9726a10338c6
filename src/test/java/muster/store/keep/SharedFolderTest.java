package muster.store.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.merge.Conflict;
import muster.store.merge.Decision;
import muster.store.merge.Difference;
import muster.store.merge.Side;
import muster.testing.ShippedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One folder and several who work with it. */
@Execution(ExecutionMode.CONCURRENT)
final class SharedFolderTest {
  @TempDir Path temp;
  private Path folder;
  private Workspace read;
  private KeptFolder kept;

  @BeforeEach
  void open() throws WorkspaceException {
    folder = temp.resolve("w");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    read = onDisk();
    kept = another();
  }

  private KeptFolder another() {
    return KeptFolder.open(folder, read, ForeignMembers.NONE);
  }

  private Workspace onDisk() {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  private void replace(String name, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(name), text.replace(from, to));
  }

  private static Workspace named(Workspace workspace, String site, String name) {
    UnaryOperator<Site> rename =
        s ->
            s.id().equals(site)
                ? new Site(
                    s.id(),
                    name,
                    s.nameUk(),
                    s.kind(),
                    s.guardedBy(),
                    s.evidence(),
                    s.point(),
                    s.extras())
                : s;
    return RecordList.SITES.with(workspace, workspace.sites().stream().map(rename).toList());
  }

  private static String name(Workspace workspace, String site) {
    return Workspace.find(workspace.sites(), site).orElseThrow().name();
  }

  private Kept keep(Workspace mine, Decision decision) throws WorkspaceException {
    return kept.keep(mine, ForeignMembers.NONE, decision);
  }

  @Test
  void eachConflictIsDecidedByItselfAndBothVersionsStayInTheHistory() throws Exception {
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    replace("sites.geojson", "\"name\": \"Odesa\"", "\"name\": \"Odessa\"");
    Workspace theirs = onDisk();
    Workspace mine = named(named(read, "lviv", "Lemberg"), "odesa", "Port of Odesa");
    Kept.Disputed disputed = (Kept.Disputed) keep(mine, Decision.OPEN);
    assertThat(disputed.conflicts()).hasSize(2);
    assertThat(disputed.conflicts())
        .extracting(Conflict::name)
        .containsExactly("Port of Odesa", "Lemberg");
    assertThat(disputed.conflicts().getLast().rows())
        .containsExactly(new Conflict.Row("name", "Lviv", "Lemberg", "Lwów"));

    Map<Conflict, Side> chosen = new HashMap<>();
    chosen.put(disputed.conflicts().getLast(), Side.OURS);
    assertThat(keep(mine, new Decision(chosen, null)))
        .as("one of two is still open")
        .isInstanceOf(Kept.Disputed.class);
    assertThat(onDisk()).isEqualTo(theirs);

    chosen.put(disputed.conflicts().getFirst(), Side.THEIRS);
    assertThat(keep(mine, new Decision(chosen, null))).isInstanceOf(Kept.Merged.class);
    assertThat(name(onDisk(), "lviv")).isEqualTo("Lemberg");
    assertThat(name(onDisk(), "odesa")).isEqualTo("Odessa");
    assertThat(kept.history().versions().stream().map(this::loaded)).contains(mine, theirs);
  }

  private Workspace loaded(muster.store.history.Version version) {
    try {
      return ((LoadResult.Loaded) kept.history().load(version)).workspace();
    } catch (WorkspaceException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDecisionDoesNotCountForWhatWasChangedOnceMore() throws Exception {
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    Workspace mine = named(read, "lviv", "Lemberg");
    Kept.Disputed disputed = (Kept.Disputed) keep(mine, Decision.OPEN);
    replace("sites.geojson", "\"name\": \"Lwów\"", "\"name\": \"Leopolis\"");
    Decision decision = new Decision(Map.of(disputed.conflicts().getFirst(), Side.OURS), null);
    assertThat(keep(mine, decision))
        .isInstanceOfSatisfying(
            Kept.Disputed.class,
            again ->
                assertThat(again.conflicts().getFirst().rows().getFirst().theirs())
                    .isEqualTo("Leopolis"));
    assertThat(name(onDisk(), "lviv")).isEqualTo("Leopolis");
  }

  @Test
  void aRecordThatOneSideDeletedIsShownWhole() throws Exception {
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    List<Site> others = read.sites().stream().filter(s -> !s.id().equals("lviv")).toList();
    Kept.Disputed disputed =
        (Kept.Disputed) keep(RecordList.SITES.with(read, others), Decision.OPEN);
    assertThat(disputed.conflicts().getFirst().rows())
        .contains(new Conflict.Row("name", "Lviv", "deleted", "Lwów"))
        .anyMatch(row -> row.label().equals("shape") && row.theirs().startsWith("at 49."));
  }

  @Test
  void whereChangesOfBothDoNotFitTogetherOnlyOneSideAsAWholeCanStand() throws Exception {
    // They use a line that is deleted here.
    List<Line> lines = read.lines();
    List<Line> more = new ArrayList<>(lines);
    Line dnipro = Workspace.find(lines, "dnipro").orElseThrow();
    more.add(
        new Line(
            "canal",
            "Canal",
            dnipro.kind(),
            dnipro.asOf(),
            dnipro.evidence(),
            dnipro.geometry(),
            dnipro.extras()));
    keep(RecordList.LINES.with(read, more), Decision.OPEN);
    replace("zones.geojson", "\"westOf\": \"dnipro\"", "\"westOf\": \"canal\"");
    assertThat(WorkspaceFolder.load(folder)).isInstanceOf(LoadResult.Loaded.class);
    Workspace mine = RecordList.LINES.with(read, lines);
    assertThat(keep(mine, new Decision(Map.of(), null)))
        .isInstanceOfSatisfying(
            Kept.Disputed.class,
            disputed -> {
              assertThat(disputed.conflicts()).isEmpty();
              assertThat(disputed.sentences()).isNotEmpty();
            });
    assertThat(keep(mine, Decision.all(Side.THEIRS))).isInstanceOf(Kept.Merged.class);
    assertThat(onDisk().lines()).isEqualTo(more);
  }

  @Test
  void whatAnotherProgramOverwroteIsInTheHistoryTooWhereNothingWasChangedHere() throws Exception {
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    keep(read, Decision.OPEN);
    Workspace theirs = onDisk();
    assertThat(kept.history().versions().stream().map(this::loaded)).containsExactly(theirs, read);
  }

  @Test
  void whatWasSavedBetweenReadingAndTakingTheFolderIsNotOverwritten() throws Exception {
    kept.close();
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    kept = another();
    assertThat(kept.isChanged()).isTrue();
    keep(named(read, "odesa", "Port"), Decision.OPEN);
    assertThat(name(onDisk(), "lviv")).isEqualTo("Lwów");
    assertThat(name(onDisk(), "odesa")).isEqualTo("Port");
  }

  @Test
  void whoOnlyLooksFollowsWhatTheHolderSaves() throws Exception {
    KeptFolder looking = another();
    assertThat(looking.follow()).isEmpty();
    Workspace mine = named(read, "lviv", "Lemberg");
    keep(mine, Decision.OPEN);
    assertThat(looking.isChanged()).isTrue();
    Optional<Kept.Merged> followed = looking.follow();
    assertThat(followed.orElseThrow().workspace()).isEqualTo(mine);
    assertThat(followed.orElseThrow().changes())
        .extracting(Difference::sentence)
        .containsExactly("Lemberg: name “Lviv” → “Lemberg”");
    assertThat(looking.follow()).isEmpty();
  }

  @Test
  void filesThatCannotBeReadAreNotFollowedAndAreKeptWhenTakenOver() throws Exception {
    KeptFolder looking = another();
    String sound = Files.readString(folder.resolve("sites.geojson"));
    Files.writeString(folder.resolve("sites.geojson"), "{ half a fi");
    assertThat(looking.follow()).isEmpty();
    assertThat(looking.isChanged()).as("it is not read again and again").isFalse();
    kept.close();
    assertThat(looking.takeOver()).isTrue();
    assertThat(looking.keep(read, ForeignMembers.NONE, Decision.OPEN))
        .isInstanceOfSatisfying(
            Kept.Saved.class, saved -> assertThat(saved.note()).contains("sites.damaged-"));
    assertThat(folder.resolve("sites.geojson")).hasContent(sound);
  }

  @Test
  void whatTheHolderLeavesCanBeTakenOverOnceOnly() throws Exception {
    KeptFolder looking = another();
    KeptFolder alsoLooking = another();
    assertThat(looking.isFree()).isFalse();
    assertThat(looking.takeOver()).isFalse();
    keep(named(read, "lviv", "Lemberg"), Decision.OPEN);
    kept.close();
    assertThat(looking.isFree()).isTrue();
    assertThat(looking.takeOver()).isTrue();
    assertThat(looking.isWritable()).isTrue();
    assertThat(alsoLooking.isFree()).isFalse();
    assertThat(alsoLooking.takeOver()).isFalse();

    Kept taken = looking.keep(named(read, "odesa", "Port"), ForeignMembers.NONE, Decision.OPEN);
    assertThat(taken).isInstanceOf(Kept.Merged.class);
    assertThat(name(onDisk(), "lviv")).isEqualTo("Lemberg");
    assertThat(name(onDisk(), "odesa")).isEqualTo("Port");
  }

  @Test
  void aFolderThatIsGoneIsFreeForNobody() throws IOException {
    KeptFolder looking = another();
    Files.move(folder, temp.resolve("away"));
    assertThat(looking.isFree()).isFalse();
    assertThat(Objects.requireNonNull(looking.note())).isNotEmpty();
  }
}
