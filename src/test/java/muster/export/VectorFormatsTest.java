package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;
import muster.model.Slide;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Files without dots, opened by other programs and compared with the picture of dots. */
@Execution(ExecutionMode.CONCURRENT)
final class VectorFormatsTest {

  private static final ImageSize SIZE = new ImageSize(960, 540);
  private static final Slide SLIDE = Sample.slide("map-table", "Who would send what?", null);
  private static final SlideContent CONTENT =
      Sample.content(SLIDE, Sample.workspace(List.of(SLIDE)));

  /** Edges are smoothed otherwise by each program; a missing layer or text is far above this. */
  private static final double SAME = 2.5;

  @Test
  void aPdfPageIsThePictureAndItsTextIsText() throws IOException {
    byte[] pdf;
    try (DeckFormat.Deck deck =
        new WritePdf(Style.briefing())
            .open(
                DeckFormat.About.of(CONTENT.workspace(), "Deck", List.of(CONTENT.slide())), SIZE)) {
      deck.add(CONTENT, () -> false);
      pdf = deck.bytes();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Who would send what?", "UNCLASSIFIED", "France", "UKRAINE", "Lviv");
      PDResources page = document.getPage(0).getResources();
      List<String> fonts = new ArrayList<>();
      for (COSName form : page.getXObjectNames()) {
        PDResources used = ((PDFormXObject) page.getXObject(form)).getResources();
        for (COSName font : used.getFontNames()) {
          assertThat(used.getFont(font).isEmbedded()).isTrue();
          fonts.add(used.getFont(font).getName());
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("+Roboto"));
      BufferedImage page1 =
          new PDFRenderer(document).renderImage(0, (float) (SIZE.width() / SIZE.pageWidth()));
      assertThat(difference(page1)).isLessThan(SAME);
    }
  }

  @Test
  void anSvgIsThePictureAndItsTextIsText()
      throws IOException, ParserConfigurationException, SAXException, TranscoderException {
    byte[] svg = new WriteSvg(Style.briefing()).bytes(CONTENT, SIZE, () -> false);
    NodeList texts =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent()).append(' ');
    }
    assertThat(words).contains("Who would send what?", "UNCLASSIFIED", "France", "Lviv");

    Dots dots = new Dots();
    dots.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
    assertThat(dots.image).isNotNull();
    assertThat(difference(dots.image)).isLessThan(SAME);
  }

  private static final class Dots extends ImageTranscoder {
    private BufferedImage image = createImage(1, 1);

    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage painted, TranscoderOutput output) {
      image = painted;
    }
  }

  /** How far a colour is from the picture's on average, of 255. */
  private static double difference(BufferedImage other) {
    BufferedImage dots =
        SlideImage.of(new SlidePainter(Style.briefing()), CONTENT, SIZE, () -> false);
    assertThat(other.getWidth()).isEqualTo(dots.getWidth());
    assertThat(other.getHeight()).isEqualTo(dots.getHeight());
    long sum = 0;
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        int a = dots.getRGB(x, y);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
          sum += Math.abs((a >> shift & 255) - (b >> shift & 255));
        }
      }
    }
    return sum / 3.0 / dots.getWidth() / dots.getHeight();
  }
}
