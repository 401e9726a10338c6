package muster.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.model.Extras;
import muster.model.Slide;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DeckTest {
  private final Session session = ShippedSession.withMap();
  private final List<Slide.@Nullable View> views = new ArrayList<>();
  private final Deck deck = new Deck(session, views::add);

  @Test
  void aSlideIsAStateThatTheWindowTakesAndGivesBackExactly() {
    session.choose("us-backstop", "yes");
    session.layersProperty().set(MapLayers.USUAL.with(Layer.MGRS, true));
    session.select(Selection.actor("FRA"));
    session.viewProperty().set(new Slide.View(30, 50, 400, Extras.NONE));
    SlideState before = deck.state();

    deck.goTo(5);
    deck.enter();
    Slide slide = Objects.requireNonNull(deck.slideProperty().get());
    Question asked = Objects.requireNonNull(session.questionProperty().get());
    assertThat(asked.setting().scenario()).isEqualTo(slide.scenario());
    assertThat(session.layersProperty().get()).isEqualTo(MapLayers.of(slide.layers()));
    assertThat(session.highlightProperty().get()).isEqualTo(slide.highlight());
    assertThat(deck.state()).isNotEqualTo(before);

    deck.show(before);
    assertThat(deck.state()).isEqualTo(before);
    assertThat(views.getLast()).isEqualTo(before.view());
  }

  @Test
  void aSlideWithoutAMapLeavesTheMapAsItIs() {
    MapLayers before = session.layersProperty().get();
    deck.goTo(2);
    deck.enter();
    Slide slide = Objects.requireNonNull(deck.slideProperty().get());
    assertThat(slide.layout()).isEqualTo("table");
    assertThat(session.layersProperty().get()).isEqualTo(before);
    assertThat(views).isEmpty();
  }

  @Test
  void goingPastAnEndStaysThere() {
    deck.previous();
    assertThat(deck.numberProperty().get()).isEqualTo(1);
    deck.goTo(1000);
    assertThat(deck.numberProperty().get()).isEqualTo(deck.size());
    deck.next();
    assertThat(deck.slideProperty().get())
        .isEqualTo(ShippedData.WORKSPACE.briefings().getFirst().slides().getLast());
  }

  @Test
  void aPictureIsPaintedOnceAndAnewWhenWhatItShowsChanges() {
    List<BufferedImage> shown = new ArrayList<>();
    SlidePictures pictures = new SlidePictures(session, Tasks.inline(), ShippedSession::fail);
    SlideWish wish = new SlideWish(Objects.requireNonNull(deck.slideProperty().get()), 320, 180);
    SlidePictures.Viewer viewer = pictures.viewer((of, picture) -> shown.add(picture));
    viewer.want(List.of(wish));
    viewer.want(List.of(wish));
    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst()).isSameAs(shown.getLast());
    session.choose("us-backstop", "yes");
    assertThat(shown).as("a slide shows its scenario, whatever is chosen").hasSize(2);

    session.lookProperty().set(session.lookProperty().get().withSiteFrames(true));
    assertThat(shown).hasSize(3);
    assertThat(pictures.kept(wish)).containsSame(shown.getLast());

    viewer.close();
    session.lookProperty().set(session.lookProperty().get().withSiteFrames(false));
    assertThat(shown).hasSize(3);
  }
}
