package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import muster.desktop.kit.Words;
import org.junit.jupiter.api.Test;

final class LibrariesTest {
  @Test
  void namesEachLibraryWithItsLicence() {
    assertThat(
            Libraries.lines(
                """
                picocli|4.7.7|Apache-2.0|https://picocli.info
                jts-core|1.20.0|EDL-1.0 / EPL-2.0|

                """))
        .containsExactly("jts-core 1.20.0: EDL-1.0 / EPL-2.0", "picocli 4.7.7: Apache-2.0");
  }

  @Test
  void theBuildNamesEveryLibraryThatItShips() {
    assertThat(Libraries.lines())
        .as("made by the build before the tests")
        .anySatisfy(line -> assertThat(line).startsWith("javafx-controls "))
        .anySatisfy(line -> assertThat(line).startsWith("sqlite-jdbc "))
        .allSatisfy(line -> assertThat(line).doesNotContain("Unknown"));
  }

  @Test
  void theNoticeAndTheAboutWindowNameWhomTheMapComesFrom() throws IOException {
    try (InputStream file = LibrariesTest.class.getResourceAsStream("/muster/NOTICE")) {
      String notice =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      for (String name : List.of("Natural Earth", "Mark DiMarco", "ECMWF Magics", "GeoNames")) {
        assertThat(notice).contains(name);
        assertThat(Words.text("about")).contains(name);
      }
      assertThat(Libraries.lines(notice)).isEqualTo(Libraries.lines());
    }
  }
}
