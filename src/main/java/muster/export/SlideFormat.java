package muster.export;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import muster.draw.slide.SlideContent;

/** Writes one slide in a format. Safe for use by threads. */
@FunctionalInterface
interface SlideFormat {

  /**
   * The file's bytes.
   *
   * @param cancelled once true, the bytes are of an unfinished slide and not to be used
   */
  byte[] bytes(SlideContent content, ImageSize size, BooleanSupplier cancelled) throws IOException;
}
