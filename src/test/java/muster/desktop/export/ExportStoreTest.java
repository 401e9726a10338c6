package muster.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import muster.export.ExportFormat;
import muster.export.ImageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportStoreTest {
  @TempDir private Path folder;

  @Test
  void theNextExportBeginsWhereTheLastOneWas() throws IOException {
    ExportChoices choices =
        new ExportChoices(
            ExportScope.VIEW,
            Set.of(ExportFormat.PDF, ExportFormat.CSV),
            Set.of("4:3", "a3"),
            new ImageSize(7680, 4320, 300),
            true,
            folder.resolve("Präsentation = 1"));
    new ExportStore(folder.resolve("new")).save(choices);
    assertThat(new ExportStore(folder.resolve("new")).load()).isEqualTo(choices);
  }

  @Test
  void whatCannotBeReadCountsAsNotChosen() throws IOException {
    assertThat(new ExportStore(folder).load()).isEqualTo(ExportChoices.FIRST);
    Files.write(folder.resolve("export.properties"), new byte[] {(byte) 0xff});
    assertThat(new ExportStore(folder).load()).isEqualTo(ExportChoices.FIRST);
    Files.writeString(
        folder.resolve("export.properties"),
        "slides=all\nformats=exe\nsizes=1080p,huge\ncustom.width=99999\n");
    assertThat(new ExportStore(folder).load()).isEqualTo(ExportChoices.FIRST);
  }

  @Test
  void aSizeOfOnesOwnIsWithinBounds() {
    assertThat(CustomSize.of("7680", "4320", "300")).contains(new ImageSize(7680, 4320, 300));
    assertThat(CustomSize.of(" 1000 ", "500", "1")).isPresent();
    assertThat(CustomSize.of("7680", "7680", "300")).isEmpty();
    assertThat(CustomSize.of("1000", "500", "0")).isEmpty();
    assertThat(CustomSize.of("1000", "500", "2401")).isEmpty();
    assertThat(CustomSize.of("-1000", "500", "96")).isEmpty();
    assertThat(CustomSize.of("", "500", "96")).isEmpty();
  }
}
