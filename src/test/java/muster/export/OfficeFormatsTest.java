package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.text.Language;
import muster.model.Slide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

@Execution(ExecutionMode.CONCURRENT)
final class OfficeFormatsTest {

  private static final Slide SLIDE = Sample.slide("map-table", "Who would send what?", null);
  private static final SlideContent CONTENT =
      Sample.content(SLIDE, Sample.workspace(List.of(SLIDE)));

  private static byte[] pptx() throws IOException {
    try (DeckFormat.Deck deck =
        new WritePptx(Style.briefing())
            .open(
                DeckFormat.About.of(CONTENT.workspace(), "Deck", List.of(CONTENT.slide())),
                ImageSize.FOUR_TO_THREE)) {
      deck.add(CONTENT, () -> false);
      return deck.bytes();
    }
  }

  @Test
  void aPresentationHasTitleTableDrawingAndNotesOfItsOwn() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx()))) {
      assertThat(show.getPageSize().width * 3).isEqualTo(show.getPageSize().height * 4);
      XSLFSlide slide = show.getSlides().getFirst();
      assertThat(slide.getTitle()).isEqualTo("Who would send what?");
      XSLFTable table =
          slide.getShapes().stream()
              .filter(XSLFTable.class::isInstance)
              .map(XSLFTable.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(table.getCell(0, 0).getText()).isEqualTo("Country");
      assertThat(table.getRows())
          .anyMatch(row -> row.getCells().getFirst().getText().equals("France"));
      assertThat(slide.getShapes().stream().filter(XSLFPictureShape.class::isInstance))
          .hasSize(2)
          .allMatch(shape -> ((XSLFPictureShape) shape).getSvgImage() != null);
      assertThat(show.getPictureData()).hasSize(4);
    }
  }

  @Test
  void everyPartOfAPresentationIsWellFormed()
      throws IOException, ParserConfigurationException, SAXException {
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pptx()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(zip.readAllBytes()));
          parts++;
        }
      }
    }
    assertThat(parts).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\t\r =1",
        "＝1",
        "＋1",
        "－1",
        "＠SUM(A1)"
      })
  void noTextBecomesAFormula(String text) throws IOException {
    SlideData.Table table =
        new SlideData.Table(
            "Table", List.of("Head"), List.of(List.of((Object) text), List.of(-5L)));
    String csv = new String(WriteCsv.bytes(table), StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1).findFirst().orElseThrow().replace("\"", "")).startsWith("'");
    assertThat(csv).endsWith("\r\n-5\r\n");

    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(WriteXlsx.bytes(new SlideData("Slide", List.of(table)))))) {
      Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getSheetAt(0).getRow(2).getCell(0).getNumericCellValue()).isEqualTo(-5);
    }
  }

  @Test
  void aSlidesDataAreItsTablesNumbers() {
    SlideData data = SlideData.of(CONTENT, Language.ENGLISH);

    assertThat(data.tables().getFirst().rows())
        .hasSize(CONTENT.assessment().actors().size())
        .allMatch(row -> row.getLast().equals("UNCLASSIFIED"));
    assertThat(data.tables().get(1).rows().getFirst())
        .startsWith(
            CONTENT.assessment().troops().low(),
            CONTENT.assessment().troops().likely(),
            CONTENT.assessment().troops().high());
    data.tables()
        .forEach(table -> assertThat(table.rows()).allMatch(r -> r.size() == table.heads().size()));
  }
}
