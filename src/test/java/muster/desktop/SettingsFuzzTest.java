package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.desktop.bookmarks.BookmarkStore;
import muster.desktop.export.ExportStore;
import muster.desktop.shell.LayoutStore;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes in place of a file of the user's settings: what is understood of them is kept. */
@SuppressWarnings("NullAway.Init") // JUnit makes it before the test.
class SettingsFuzzTest {
  @TempDir static Path folder;

  private static final List<String> FILES =
      List.of("bookmarks.txt", "layout.properties", "export.properties");

  @FuzzTest(maxDuration = "5m")
  void whatIsUnderstoodOfSettingsIsKeptAsItIs(byte[] bytes) throws IOException {
    for (String name : FILES) {
      Files.write(folder.resolve(name), bytes);
    }
    BookmarkStore bookmarks = new BookmarkStore(folder);
    var marks = bookmarks.load();
    bookmarks.save(marks);
    assertThat(bookmarks.load()).isEqualTo(marks);
    LayoutStore layouts = new LayoutStore(folder);
    var layout = layouts.load();
    layouts.save(layout);
    assertThat(layouts.load()).isEqualTo(layout);
    ExportStore exports = new ExportStore(folder);
    var choices = exports.load();
    exports.save(choices);
    assertThat(exports.load()).isEqualTo(choices);
  }
}
