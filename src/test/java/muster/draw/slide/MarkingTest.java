package muster.draw.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import muster.draw.Sample;
import muster.draw.Style;
import muster.model.Briefing;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkingTest {
  private static final Slide SLIDE = Sample.slide("map", "here", null);

  private static Workspace marked(String marking) {
    Workspace w = Sample.workspace(List.of());
    Workspace.Header header = w.header();
    return RecordList.HEADER.with(
        w,
        List.of(
            new Workspace.Header(
                header.title(), header.asOf(), marking, header.rotation(), header.extras())));
  }

  private static List<Slide> slides(@Nullable String... markings) {
    return Stream.of(markings).map(m -> new SlideBuilder(SLIDE).marking(m).build()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "UNCLASSIFIED – NOTIONAL, NATO RESTRICTED",
    "restricted, CONFIDENTIAL",
    "CONFIDENTIAL, SECRET - RELEASABLE",
    "NATO SECRET – EXERCISE, COSMIC TOP SECRET",
    "TOP SECRET, EYES ONLY",
    "SECRET, SECRET – EXERCISE"
  })
  void aDeckBearsTheHigherOfTwoMarkings(String lower, String higher) {
    assertThat(Marking.highest(marked(lower), slides(null, higher))).isEqualTo(higher);
    assertThat(Marking.highest(marked(higher), slides(lower, null))).isEqualTo(higher);
  }

  @Test
  void aWindowBearsTheHighestOfWhatItsWorkspaceHolds() {
    assertThat(Marking.highest(marked("SECRET"))).isEqualTo("SECRET");
    assertThat(Marking.highest(marked(" "))).isEmpty();
    Workspace briefed =
        RecordList.BRIEFINGS.with(
            marked("RESTRICTED"),
            List.of(new Briefing("b", "B", slides(null, "SECRET", "UNCLASSIFIED"), Extras.NONE)));
    assertThat(Marking.highest(briefed)).isEqualTo("SECRET");
  }

  @Test
  void aDeckWithAnUnmarkedSlideBearsNone() {
    assertThat(Marking.highest(marked(" "), slides("SECRET", null))).isEmpty();
  }

  @Test
  void aSlideWithoutAMarkingIsNotPainted() {
    BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
    SlideContent content = new SlideContents(marked(" "), Sample.BASE).of(SLIDE);
    assertThatThrownBy(
            () ->
                new SlidePainter(Style.briefing())
                    .paint(image.createGraphics(), 640, 360, content, () -> false))
        .isInstanceOf(UnmarkedException.class)
        .hasMessageContaining(SLIDE.title());
  }
}
