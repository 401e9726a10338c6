package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.draw.MapLook;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.draw.text.Language;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same state, the same bytes: whatever was painted before, and in another run. */
final class SteadyPicturesTest {
  private static final ImageSize SMALL = ImageSize.parse("640x360").orElseThrow();
  private static final List<Slide> SLIDES =
      ShippedData.WORKSPACE.briefings().getFirst().slides().stream()
          .filter(slide -> slide.layout().startsWith("map"))
          .limit(3)
          .toList();

  /** All that a run works out, worked out anew: zones and their edges too. */
  private static byte[] alone(Slide slide, Style style) {
    return new WritePng(style).bytes(content(slide), SMALL, () -> false);
  }

  private static SlideContent content(Slide slide) {
    return new SlideContents(ShippedData.WORKSPACE, Sample.BASE).of(slide);
  }

  @ParameterizedTest
  @EnumSource
  void aSlideOfADeckIsTheSlideByItself(Language language) {
    Style style = Style.of(MapLook.USUAL.with(language));
    WritePng deck = new WritePng(style);
    // Another ground under the same part of the plane.
    Slide bare = new SlideBuilder(SLIDES.getFirst()).layers(List.of("zones")).build();
    deck.bytes(content(bare), SMALL, () -> false);

    for (Slide slide : SLIDES) {
      assertThat(deck.bytes(content(slide), SMALL, () -> false))
          .as(slide.id())
          .isEqualTo(alone(slide, style));
    }
  }

  /** What is given up must not be taken for a base map by the next slide. */
  @Test
  void aSlideAfterOneThatWasGivenUpIsWhole() {
    WritePng deck = new WritePng(Style.briefing());
    Slide slide = SLIDES.getFirst();
    deck.bytes(content(slide), SMALL, () -> true);

    assertThat(deck.bytes(content(slide), SMALL, () -> false))
        .isEqualTo(alone(slide, Style.briefing()));
  }
}
