package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import muster.desktop.shell.Layout.Bounds;
import muster.desktop.shell.Layout.Dividers;
import muster.desktop.shell.Layout.Pane;
import muster.draw.MapLook;
import muster.draw.Theme;
import muster.draw.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LayoutStoreTest {
  @TempDir Path folder;

  @Test
  void aLayoutComesBackAsItWasLeft() throws IOException {
    Layout left =
        new Layout(
            new Bounds(10, 20, 1300, 800),
            false,
            new Dividers(0.1, 0.7, 0.8, 0.4),
            Set.of(Pane.COMMITMENTS, Pane.DETAIL),
            new MapLook(Theme.OPERATIONS, Language.UKRAINIAN, true),
            false,
            folder);
    Path config = folder.resolve("новий");
    new LayoutStore(config).save(left);

    assertThat(new LayoutStore(config).load()).isEqualTo(left);
  }

  @Test
  void withoutAFileTheFirstLayoutHolds() {
    assertThat(new LayoutStore(folder.resolve("nowhere")).load()).isEqualTo(Layout.FIRST);
  }

  @Test
  void aDamagedFileKeepsNothingFromOpening() throws IOException {
    Path config = folder.resolve("config");
    new LayoutStore(config).save(Layout.FIRST);
    try (var files = Files.list(config)) {
      Files.writeString(files.findFirst().orElseThrow(), "window.width=\\u00zz");
    }

    assertThat(new LayoutStore(config).load()).isEqualTo(Layout.FIRST);
  }
}
