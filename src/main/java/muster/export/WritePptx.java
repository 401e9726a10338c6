package muster.export;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;
import muster.draw.slide.SlideParts;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/**
 * Writes slides as a presentation: titles, texts and tables that can be edited, maps and charts as
 * drawings with a picture behind them, the speaker's notes in the notes.
 */
final class WritePptx implements DeckFormat {

  private final Style style;

  WritePptx(Style style) {
    this.style = style;
  }

  @Override
  public Deck open(About about, ImageSize size) {
    return new Slides(about, size);
  }

  private final class Slides implements Deck {

    private final XMLSlideShow show = new XMLSlideShow();
    private final ImageSize size;

    Slides(About about, ImageSize size) {
      this.size = size;
      show.setPageSize(
          new Dimension((int) Math.round(size.pageWidth()), (int) Math.round(size.pageHeight())));
      var properties = show.getProperties().getCoreProperties();
      properties.setTitle(about.title());
      properties.setCreator("Muster");
      properties.setSubjectProperty(about.marking());
      Date day = Date.from(about.day().atStartOfDay(ZoneOffset.UTC).toInstant());
      properties.setCreated(Optional.of(day));
      properties.setModified(Optional.of(day));
    }

    @Override
    public void add(SlideContent content, BooleanSupplier cancelled) throws IOException {
      SlideParts parts =
          new SlidePainter(style).parts(size.width(), size.height(), content, cancelled);
      XSLFSlide slide = show.createSlide();
      try {
        new PptxSlide(show, slide, parts, size, content.slide().title(), style.map().language())
            .fill();
        notes(slide, content.slide().notes());
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        show.removeSlide(slide.getSlideNumber() - 1);
        throw e;
      }
    }

    private void notes(XSLFSlide slide, @Nullable String text) {
      if (text == null) {
        return;
      }
      XSLFNotes notes = show.getNotesSlide(slide);
      for (XSLFTextShape shape : notes.getPlaceholders()) {
        if (shape.getTextType() == Placeholder.BODY) {
          shape.setText(text);
        }
      }
    }

    @Override
    public byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return SteadyZip.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
      show.close();
    }
  }
}
