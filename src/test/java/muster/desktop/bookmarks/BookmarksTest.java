package muster.desktop.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BookmarksTest {
  private static final Bookmark KYIV = new Bookmark("Kyiv, north = up", 30.5, 50.4, 120, 80);
  private static final Bookmark LVIV = new Bookmark("Львів", 24.03, 49.84, 60.5, 40.25);

  private final List<List<Bookmark>> kept = new ArrayList<>();

  @Test
  void keepsEveryChange() {
    Bookmarks bookmarks = new Bookmarks(List.of(KYIV), kept::add);
    bookmarks.add(LVIV);
    bookmarks.rename(LVIV, " Lviv ");
    bookmarks.delete(KYIV);

    assertThat(kept)
        .containsExactly(
            List.of(KYIV, LVIV), List.of(KYIV, LVIV.named("Lviv")), List.of(LVIV.named("Lviv")));
    assertThat(bookmarks.ownProperty().get()).isEqualTo(kept.getLast());
  }

  @Test
  void aViewOfTheSameNameTakesTheOldOnesPlace() {
    Bookmarks bookmarks = new Bookmarks(List.of(KYIV, LVIV), kept::add);
    Bookmark closer = new Bookmark(KYIV.name(), 30.5, 50.4, 20, 10);
    bookmarks.add(closer);

    assertThat(bookmarks.ownProperty().get()).containsExactly(closer, LVIV);
  }

  @Test
  void noTwoHaveOneNameAndNoneHasNone() {
    Bookmarks bookmarks = new Bookmarks(List.of(KYIV, LVIV), kept::add);

    assertThat(bookmarks.rename(LVIV, KYIV.name())).isFalse();
    assertThat(bookmarks.rename(LVIV, "  ")).isFalse();
    assertThat(bookmarks.rename(LVIV, LVIV.name())).isTrue();
    assertThat(kept).isEmpty();
  }

  @Test
  void slidesWithAViewOfTheirOwnHaveABookmark() {
    assertThat(Bookmarks.ofSlides(ShippedData.WORKSPACE))
        .anySatisfy(
            bookmark -> {
              assertThat(bookmark.longitude()).isEqualTo(27);
              assertThat(bookmark.widthKm()).isEqualTo(2900);
            });
  }

  @Test
  void comesBackFromTheFileAsItWas(@TempDir Path folder) throws IOException {
    BookmarkStore store = new BookmarkStore(folder.resolve("new"));
    store.save(List.of(KYIV, LVIV));

    assertThat(store.load()).containsExactly(KYIV, LVIV);
  }

  @Test
  void whatCannotBeUnderstoodIsLeftOut(@TempDir Path folder) throws IOException {
    Files.write(
        folder.resolve("bookmarks.txt"),
        List.of("", "1 2 3", "a b c d e", "30 50 0 10 flat", "200 50 10 10 off", "30 50 10 5 ok"));

    assertThat(new BookmarkStore(folder).load()).containsExactly(new Bookmark("ok", 30, 50, 10, 5));
    assertThat(new BookmarkStore(folder.resolve("none")).load()).isEmpty();
  }

  @Test
  void noViewIsWithoutSize() {
    assertThatThrownBy(() -> new Bookmark("x", 30, 50, Double.NaN, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
