package muster.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/** Writes slides as a PDF file, a page each: shapes, text that stays text, and its fonts. */
final class WritePdf implements DeckFormat {

  private final Style style;

  WritePdf(Style style) {
    this.style = style;
  }

  @Override
  public Deck open(About about, ImageSize size) throws IOException {
    return new Pages(about, size);
  }

  private final class Pages implements Deck {

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final ImageSize size;

    Pages(About about, ImageSize size) {
      this.size = size;
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(about.title());
      information.setSubject(about.marking());
      information.setCreator("Muster");
      Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
      day.setTimeInMillis(about.day().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
      information.setCreationDate(day);
      document.setDocumentId(about.title().hashCode() + 31L * size.hashCode());
      document.getDocumentCatalog().setDocumentOutline(outline);
      document.getDocumentCatalog().setLanguage(style.map().language().code());
    }

    @Override
    public void add(SlideContent content, BooleanSupplier cancelled) throws IOException {
      float width = (float) size.pageWidth();
      float height = (float) size.pageHeight();
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size.width(), size.height());
      try {
        g.setFontTextDrawer(fonts);
        new SlidePainter(style).paint(g, size.width(), size.height(), content, cancelled);
      } finally {
        g.dispose();
      }
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.transform(Matrix.getScaleInstance(width / size.width(), height / size.height()));
        stream.drawForm(g.getXFormObject());
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(content.slide().title());
      item.setDestination(page);
      outline.addLast(item);
    }

    @Override
    public byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
      fonts.close();
      document.close();
    }
  }
}
