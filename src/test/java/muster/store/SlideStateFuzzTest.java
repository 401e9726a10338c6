package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import muster.testing.Sentences;

/** Any text in place of what a picture says about its slide. */
class SlideStateFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void aStateIsTakenOrSaidToBeWrongAndWhatIsTakenIsWrittenAsItWas(byte[] json) throws Exception {
    SlideState state;
    try {
      state = SlideState.read(json);
    } catch (SlideStateException e) {
      Sentences.check(e.getMessage());
      return;
    }
    byte[] written = state.json();
    assertThat(SlideState.read(written)).isEqualTo(state);
    assertThat(SlideState.read(written).json()).isEqualTo(written);
  }
}
