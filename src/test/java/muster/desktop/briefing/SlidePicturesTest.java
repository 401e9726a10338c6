package muster.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Slide;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class SlidePicturesTest {
  private final Session session = ShippedSession.withMap();
  private final SlidePictures pictures =
      new SlidePictures(session, Tasks.inline(), ShippedSession::fail);
  private final Slide slide = ShippedData.WORKSPACE.briefings().getFirst().slides().getFirst();
  private final List<SlideWish> large =
      IntStream.range(0, 7).mapToObj(i -> new SlideWish(slide, 1920 - i, 1080)).toList();
  private final SlideWish small = new SlideWish(slide, 240, 135);

  @Test
  void allThatIsWantedIsKeptAndOfTheRestWhatWasSeenLast() {
    List<SlideWish> shown = new ArrayList<>();
    SlidePictures.Viewer film = pictures.viewer((wish, picture) -> shown.add(wish));
    SlidePictures.Viewer show = pictures.viewer((wish, picture) -> shown.add(wish));
    film.want(List.of(small));
    show.want(large);
    assertThat(shown).hasSize(8);
    assertThat(large).allMatch(wish -> pictures.kept(wish).isPresent());

    show.close();
    assertThat(large.subList(0, 4)).noneMatch(wish -> pictures.kept(wish).isPresent());
    assertThat(large.subList(4, 7)).allMatch(wish -> pictures.kept(wish).isPresent());
    assertThat(pictures.kept(small)).isPresent();
  }
}
