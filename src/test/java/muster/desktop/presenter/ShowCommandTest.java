package muster.desktop.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import muster.desktop.kit.KeyUse;
import org.junit.jupiter.api.Test;

final class ShowCommandTest {
  @Test
  void theHelpHasAllThatTheKeysOfAShowDo() {
    List<String> strokes =
        ShowCommand.uses().stream().flatMap(use -> use.strokes().stream()).toList();
    List<KeyCode> known =
        Arrays.stream(KeyCode.values()).filter(code -> ShowCommand.of(code).isPresent()).toList();
    assertThat(known).hasSizeGreaterThan(30);
    assertThat(known.stream().map(KeyUse::name))
        .allSatisfy(key -> assertThat(strokes).contains(key));
    assertThat(ShowCommand.uses()).hasSizeGreaterThanOrEqualTo(ShowCommand.values().length);
  }

  @Test
  void noKeyOfAShowDoesTwoThings() {
    assertThat(Arrays.stream(ShowCommand.values()).flatMap(command -> command.keys().stream()))
        .doesNotHaveDuplicates();
  }
}
