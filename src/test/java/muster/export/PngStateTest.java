package muster.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.model.Slide;
import muster.store.SlideState;
import muster.store.SlideStateException;
import org.junit.jupiter.api.Test;

final class PngStateTest {

  private static final Slide SLIDE = Sample.slide("map-table", "Київ & «co»", "backstop");
  private static final SlideContent CONTENT =
      Sample.content(SLIDE, Sample.workspace(List.of(SLIDE)));
  private static final byte[] PNG =
      new WritePng(Style.briefing()).bytes(CONTENT, new ImageSize(320, 180), () -> false);

  @Test
  void aPictureBringsItsSlideBack() throws SlideStateException {
    SlideState state = PngState.read(PNG);

    assertThat(state.slide()).isEqualTo(SLIDE);
    assertThat(state.setting()).isEqualTo(CONTENT.setting());
    assertThat(state.marking()).isEqualTo("UNCLASSIFIED");
  }

  @Test
  void otherProgramsReadThePictureAndItsDensity() throws IOException {
    assertThat(ImageIO.read(new ByteArrayInputStream(PNG)).getWidth()).isEqualTo(320);
  }

  @Test
  void aPictureWithoutASlideIsOneSentence() {
    byte[] bare = bare();

    assertThatThrownBy(() -> PngState.read(bare))
        .isInstanceOf(SlideStateException.class)
        .hasMessageContaining("no slide");
    assertThatThrownBy(() -> PngState.read("GIF89a".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(SlideStateException.class)
        .hasMessageContaining("no PNG");
  }

  /** Wherever a byte is wrong or the file ends, there is a slide or a sentence, nothing else. */
  @Test
  void damageIsASentence() {
    int end = 33 + 12 + length();
    for (int i = 33; i < end; i += 7) {
      byte[] damaged = PNG.clone();
      damaged[i] ^= 0x55;
      assertThatThrownBy(() -> PngState.read(damaged)).isInstanceOf(SlideStateException.class);
      byte[] cut = Arrays.copyOf(PNG, i);
      assertThatThrownBy(() -> PngState.read(cut)).isInstanceOf(SlideStateException.class);
    }
  }

  @Test
  void aSmallFileCannotFillMemory() {
    SlideState bomb =
        new SlideState(
            "x".repeat(3 * SlideState.LARGEST),
            CONTENT.workspace().header().asOf(),
            "m",
            CONTENT.setting(),
            SLIDE);
    byte[] png = PngState.with(bare(), bomb);

    assertThat(png.length).isLessThan(100_000);
    assertThatThrownBy(() -> PngState.read(png))
        .isInstanceOf(SlideStateException.class)
        .hasMessageContaining("larger");
  }

  private static int length() {
    return ByteBuffer.wrap(PNG).getInt(33);
  }

  private static byte[] bare() {
    int chunk = 12 + length();
    ByteBuffer bare = ByteBuffer.allocate(PNG.length - chunk);
    return bare.put(PNG, 0, 33).put(PNG, 33 + chunk, PNG.length - 33 - chunk).array();
  }
}
