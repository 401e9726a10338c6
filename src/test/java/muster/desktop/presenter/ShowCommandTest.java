package muster.desktop.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ShowCommandTest {
  @Test
  void noKeyOfAShowDoesTwoThings() {
    assertThat(
            Arrays.stream(ShowCommand.values()).flatMap(command -> command.keys().any().stream()))
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates();
  }
}
