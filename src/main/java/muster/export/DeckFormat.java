package muster.export;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import muster.draw.slide.SlideContent;
import muster.model.Workspace;

/** Writes slides into one file. */
interface DeckFormat {

  /**
   * Begins a file.
   *
   * @param title of the briefing
   */
  Deck open(Workspace workspace, String title, ImageSize size) throws IOException;

  /** A file that grows by slides. For one thread. */
  interface Deck extends AutoCloseable {

    /** Adds a slide, or, where that fails, nothing. */
    void add(SlideContent content, BooleanSupplier cancelled) throws IOException;

    /** The file's bytes, once all slides are added. */
    byte[] bytes() throws IOException;

    @Override
    void close() throws IOException;
  }
}
