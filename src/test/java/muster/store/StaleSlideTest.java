package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaleSlideTest {
  @TempDir Path temp;

  private SoundFolder stale() {
    return SoundFolder.in(temp.resolve("stale"))
        .replace("briefings.json", "\"scenario\": \"full\"", "\"scenario\": \"yesterday\"")
        .replace("briefings.json", "\"today\"", "\"gone\"");
  }

  @Test
  void aWorkspaceWithASlideOfAScenarioThatIsGoneCanBeUsedAndIsToldOf() {
    LoadResult result = stale().load();

    assertThat(result).isInstanceOf(LoadResult.Loaded.class);
    assertThat(result.problems())
        .extracting(Problem::file, Problem::path)
        .containsExactly(
            tuple("briefings.json", "$[0].slides[1].scenario"),
            tuple("briefings.json", "$[0].slides[1].compare[0]"));
    assertThat(result.problems().getFirst().message()).contains("“yesterday”");
  }

  @Test
  void aRemarkWhoseZoneIsGoneIsToldOf() {
    LoadResult result = anchored("{\"zone\": \"gone\"}");

    assertThat(result).isInstanceOf(LoadResult.Loaded.class);
    assertThat(result.problems())
        .extracting(Problem::path)
        .containsExactly("$[0].slides[1].callouts[0].to.zone");
  }

  @Test
  void aRemarkIsAnchoredToOneThingThatMusterKnows() {
    assertThat(anchored("{\"zone\": \"west\", \"x\": 1}").problems()).isEmpty();
    assertThat(anchored("{\"place\": \"Anywhere\"}").problems()).isEmpty();
    for (String wrong :
        List.of("{}", "{\"x\": 1}", "\"west\"", "{\"zone\": \"west\", \"actor\": \"FRA\"}")) {
      assertThat(anchored(wrong)).as(wrong).isInstanceOf(LoadResult.Rejected.class);
    }
  }

  private LoadResult anchored(String to) {
    return SoundFolder.in(temp.resolve(Integer.toHexString(to.hashCode())))
        .replace("briefings.json", "\"at\": [30.7, 46.5]", "\"to\": " + to)
        .load();
  }

  @Test
  void itCanBeSavedAgain() throws WorkspaceException {
    if (!(stale().load() instanceof LoadResult.Loaded loaded)) {
      throw new AssertionError("not loaded");
    }
    Path copy = temp.resolve("copy");
    WorkspaceFolder.saveCopy(copy, loaded.workspace(), loaded.foreign());

    assertThat(WorkspaceFolder.load(copy)).isEqualTo(loaded);
  }

  @Test
  void whatElseIsWrongStillKeepsItFromBeingUsed() {
    LoadResult result = stale().replace("briefings.json", "\"title\"", "\"titel\"").load();

    assertThat(result).isInstanceOf(LoadResult.Rejected.class);
    assertThat(result.problems()).hasSizeGreaterThan(2);
  }
}
