package muster.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class SlideStepsTest {
  private static final Slide SLIDE =
      new SlideBuilder(ShippedData.WORKSPACE.briefings().getFirst().slides().getFirst())
          .title("Where we stand")
          .subtitle("June")
          .scenario("europe-alone")
          .build();

  private static String name(Slide after) {
    return SlideSteps.name(ShippedData.WORKSPACE, SLIDE, after);
  }

  @Test
  void oneChangeSaysWhatWasAndWhatIs() {
    assertThat(name(new SlideBuilder(SLIDE).subtitle("July").build()))
        .isEqualTo("Where we stand, subtitle June → July");
    assertThat(name(new SlideBuilder(SLIDE).scenario(null).build()))
        .startsWith("Where we stand, scenario ")
        .endsWith(" → –");
  }

  @Test
  void moreIsNamedByItsParts() {
    Slide changed = new SlideBuilder(SLIDE).layers(List.of("zones")).notes("Say it.").build();
    assertThat(name(changed)).isEqualTo("edit Where we stand: layers, notes");
  }
}
