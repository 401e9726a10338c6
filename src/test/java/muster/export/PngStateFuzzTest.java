package muster.export;

import com.code_intelligence.jazzer.junit.FuzzTest;
import muster.store.SlideStateException;
import muster.testing.Sentences;

/** Any bytes as a picture that is to bring its slide back. */
class PngStateFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void aPictureBringsItsSlideBackOrASentence(byte[] png) {
    try {
      PngState.read(png);
    } catch (SlideStateException e) {
      Sentences.check(e.getMessage());
    }
  }
}
