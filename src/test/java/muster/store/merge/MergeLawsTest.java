package muster.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceFiles;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every merge, whatever the workspaces. */
class MergeLawsTest {
  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  private static Map<String, byte[]> files(Workspace workspace) {
    return WorkspaceFiles.of(workspace, ForeignMembers.NONE);
  }

  private static Merge merge(Workspace base, Workspace ours, Workspace theirs) {
    try {
      return Merge.of(files(base), files(ours), files(theirs), Decision.all(Side.OURS));
    } catch (muster.store.WorkspaceException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> text(Map<String, byte[]> files) {
    Map<String, String> text = new TreeMap<>();
    files.forEach((name, bytes) -> text.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return text;
  }

  private static Map<String, String> text(Workspace workspace) {
    return text(files(workspace));
  }

  /** Of each list some records left out, and the others perhaps turned round. */
  private static Workspace changed(Workspace workspace, Random random) {
    Workspace changed = workspace;
    changed = shuffled(changed, RecordList.SITES, random);
    changed = shuffled(changed, RecordList.SCENARIOS, random);
    changed = shuffled(changed, RecordList.BRIEFINGS, random);
    changed = shuffled(changed, RecordList.FORCE_MODELS, random);
    return shuffled(changed, RecordList.POSITIONS, random);
  }

  private static <T extends muster.model.Identified> Workspace shuffled(
      Workspace workspace, RecordList<T> list, Random random) {
    List<T> records = new ArrayList<>(list.of(workspace));
    records.removeIf(_ -> random.nextInt(4) == 0);
    if (random.nextBoolean()) {
      java.util.Collections.shuffle(records, random);
    }
    return list.with(workspace, records);
  }

  @Property(tries = 100)
  void whatOnlyOneSideChangedIsTaken(
      @ForAll("workspaces") Workspace base, @ForAll("workspaces") Workspace changed) {
    assertThat(text(merge(base, changed, base).files())).isEqualTo(text(changed));
    assertThat(text(merge(base, base, changed).files())).isEqualTo(text(changed));
    assertThat(text(merge(base, changed, changed).files())).isEqualTo(text(changed));
    assertThat(merge(base, changed, base).isClean()).isTrue();
  }

  @Property(tries = 100)
  void whoseSideIsWhoseMakesNoDifferenceButInConflicts(
      @ForAll("workspaces") Workspace base, @ForAll long here, @ForAll long there) {
    Workspace ours = changed(base, new Random(here));
    Workspace theirs = changed(base, new Random(there));
    Merge merge = merge(base, ours, theirs);
    Merge mirrored = merge(base, theirs, ours);
    assertThat(merge.conflicts()).hasSameSizeAs(mirrored.conflicts());
    if (merge.conflicts().isEmpty()) {
      assertThat(text(merge.files())).isEqualTo(text(mirrored.files()));
    }
  }

  @Property(tries = 100)
  void eachSidesPreferenceIsTheOthersMirrored(
      @ForAll("workspaces") Workspace base,
      @ForAll("workspaces") Workspace ours,
      @ForAll("workspaces") Workspace theirs)
      throws Exception {
    Merge mine = Merge.of(files(base), files(ours), files(theirs), Decision.all(Side.OURS));
    Merge mirrored = Merge.of(files(base), files(theirs), files(ours), Decision.all(Side.THEIRS));
    assertThat(text(mine.files())).isEqualTo(text(mirrored.files()));
  }

  @Property(tries = 100)
  void aMergeIsSoundOrSaysWhyNot(
      @ForAll("workspaces") Workspace base,
      @ForAll("workspaces") Workspace ours,
      @ForAll("workspaces") Workspace theirs) {
    Merge merge = merge(base, ours, theirs);
    assertThat(merge.isClean()).isEqualTo(merge.sentences().isEmpty());
    if (merge.isClean()) {
      assertThat(merge.result()).isInstanceOf(LoadResult.Loaded.class);
    }
  }

  @Property(tries = 100)
  void changesOfDifferentListsGoTogetherInWhateverOrder(
      @ForAll("workspaces") Workspace base, @ForAll long seed) {
    Random random = new Random(seed);
    Workspace ours = shuffled(base, RecordList.SITES, random);
    Workspace theirs = shuffled(base, RecordList.POSITIONS, random);
    Workspace both = RecordList.POSITIONS.with(ours, theirs.positions());
    assertThat(text(merge(base, ours, theirs).files())).isEqualTo(text(both));
    assertThat(text(merge(base, theirs, ours).files())).isEqualTo(text(both));
  }

  @Property(tries = 60)
  void thereIsADifferenceExactlyWhereThereIsOne(
      @ForAll("workspaces") Workspace one, @ForAll("workspaces") Workspace other) {
    assertThat(Differences.between(one, one)).isEmpty();
    assertThat(Differences.between(one, other).isEmpty()).isEqualTo(one.equals(other));
  }
}
