package muster.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import muster.draw.slide.Marking;
import muster.draw.slide.SlideContent;
import muster.model.Slide;
import muster.model.Workspace;

/** Writes slides into one file. */
interface DeckFormat {

  /**
   * Begins a file.
   *
   * @param about what the file says of itself
   */
  Deck open(About about, ImageSize size) throws IOException;

  /**
   * What a file says of itself.
   *
   * @param title of the briefing
   * @param marking the highest of its slides
   * @param day of the data, not today: the same state gives the same bytes
   */
  record About(String title, String marking, LocalDate day) {
    static About of(Workspace workspace, String title, Collection<Slide> slides) {
      return new About(
          title, Marking.highest(workspace, slides), workspace.header().asOf().lastDay());
    }
  }

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
