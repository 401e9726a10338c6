package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MistakesTest {
  @TempDir Path temp;

  @Test
  void theSoundWorkspaceHasNoProblem() {
    assertThat(SoundFolder.in(temp.resolve("w")).load().problems()).isEmpty();
  }

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void eachMistakeGivesOneProblemAtItsPlace(Mistake mistake) {
    SoundFolder folder = SoundFolder.in(temp.resolve("w"));
    Problem expected = mistake.make(folder);
    List<Problem> problems = folder.load().problems();
    assertThat(problems).hasSize(1);
    Problem problem = problems.getFirst();
    assertThat(new Problem(problem.file(), problem.line(), problem.column(), problem.path(), ""))
        .isEqualTo(
            new Problem(expected.file(), expected.line(), expected.column(), expected.path(), ""));
    assertThat(problem.message()).contains(expected.message());
  }
}
