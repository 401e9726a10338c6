package muster.store.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import muster.store.exchange.ImportException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
  @TempDir private Path folder;

  private Table read(byte[] bytes) throws Exception {
    return TableFile.read(Files.write(folder.resolve("table"), bytes), TableChoices.NONE);
  }

  private Table read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void assertRefused(byte[] bytes, String because) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining(because);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundOut(String separator) throws Exception {
    Table table = read(String.join(separator, "id", "name\nFRA", "\"Fran" + separator + "ce\"\n"));
    assertThat(table.heads()).containsExactly("id", "name");
    assertThat(table.rows().getFirst().cells()).containsExactly("FRA", "Fran" + separator + "ce");
  }

  @Test
  void whatAFileSaysOfItsSeparatorCounts() throws Exception {
    Table table = read("sep=|\r\na,b|c\r\n1,2|3\r\n");
    assertThat(table.heads()).containsExactly("a,b", "c");
    assertThat(table.rows().getFirst().number()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,Київ",
    "UTF-16LE,Київ",
    "UTF-16BE,Київ",
    "windows-1251,Харків і Київ",
    "windows-1252,Orléans et Nîmes"
  })
  void theEncodingIsFoundOut(String encoding, String name) throws Exception {
    Charset charset = Charset.forName(encoding);
    Table table = read(("id,name,kind\nx," + name + ",city\n").getBytes(charset));
    assertThat(table.rows().getFirst().cells()).containsExactly("x", name, "city");
    assertThat(table.source().charset()).isEqualTo(charset);
    assertThat(table.notes()).hasSize(encoding.startsWith("windows") ? 1 : 0);
  }

  @Test
  void aRowIsCalledByItsLineAlsoBehindLineBreaksInCells() throws Exception {
    Table table = read("\uFEFFid,name\n\nA,\"one\r\ntwo\"\nB,three\nC,four,five\n");
    assertThat(table.rows()).extracting(Table.Row::number).containsExactly(3, 5, 6);
    assertThat(table.rows().getFirst().cells().get(1)).isEqualTo("one\r\ntwo");
    assertThat(table.rows().getLast().faults()).containsOnlyKeys(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'',There is nothing in the file",
    "'   ',There is nothing in the file",
    "'a,b',There are no rows"
  })
  void whatIsNoTableIsRefusedInOneSentence(String text, String because) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), because);
  }

  @ParameterizedTest
  @CsvSource({
    "'id,name|A,\"one|B,two|C,three|',The row that begins in line 2 has a quotation mark",
    "'id,\"name|A,x',The row that begins in line 1 has a quotation mark",
    "'sep=;||id;name|A;\"',The row that begins in line 4 has a quotation mark",
    "'id,name||A,\"o|n|e\"||B,\"x\"y|',Line 7 cannot be read"
  })
  void theLineIsNamedWhereAQuotationMarkIsNotClosedOrNotAtTheEnd(String lines, String because) {
    for (String newline : List.of("\n", "\r\n", "\r")) {
      if (!lines.startsWith("sep") || !newline.equals("\r")) {
        assertRefused(lines.replace("|", newline).getBytes(StandardCharsets.UTF_8), because);
      }
    }
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertRefused("a,b\nx\u0000y,c".getBytes(StandardCharsets.UTF_8), "This is no table");
  }

  @Test
  void aMillionColumnsAreRefused() {
    assertRefused(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "Line 1 cannot be read");
    assertRefused(("x,".repeat(1000) + "x").getBytes(StandardCharsets.UTF_8), "1,000 columns");
  }

  @Test
  void oldAndLockedWorkbooksAreToldApart() {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    assertRefused(ole, "old Excel file");
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] locked = new byte[ole.length + name.length];
    System.arraycopy(ole, 0, locked, 0, ole.length);
    System.arraycopy(name, 0, locked, ole.length, name.length);
    assertRefused(locked, "protected with a password");
  }

  @Test
  void typesOfCellsBecomeTexts() throws Exception {
    Table table = read(book(TableFileTest::fill));
    assertThat(table.heads()).containsExactly("number", "day", "flag", "text", "formula", "error");
    assertThat(table.rows().getFirst().cells())
        .containsExactly("20000.5", "2025-05-10", "true", "=1+1", "", "");
    assertThat(table.rows().getFirst().faults()).containsOnlyKeys(5);
    assertThat(table.rows().get(1).cells().get(4)).isEqualTo("42");
    assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 5);
    assertThat(table.notes()).singleElement().asString().startsWith("One row is hidden");
    assertThat(table.source().sheets()).containsExactly("Data", "More");
  }

  private static void fill(XSSFWorkbook book) {
    Sheet sheet = book.createSheet("Data");
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("d. mmm yyyy"));
    Row heads = sheet.createRow(0);
    List<String> names = List.of("number", "day", "flag", "text", "formula", "error");
    for (int i = 0; i < names.size(); i++) {
      heads.createCell(i).setCellValue(names.get(i));
    }
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(20000.5);
    row.createCell(1).setCellValue(LocalDate.of(2025, 5, 10));
    row.getCell(1).setCellStyle(day);
    row.createCell(2).setCellValue(true);
    row.createCell(3).setCellValue("'=1+1");
    row.createCell(5).setCellErrorValue((byte) 0x17);
    Row computed = sheet.createRow(4);
    computed.createCell(4).setCellFormula("6*7");
    computed.setZeroHeight(true);
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    book.createSheet("More");
  }

  @Test
  void aSheetThatIsNotThereIsNamedWithThoseThatAre() throws Exception {
    Path file = Files.write(folder.resolve("t.xlsx"), book(TableFileTest::fill));
    assertThatThrownBy(() -> TableFile.read(file, new TableChoices("Other", null, null)))
        .hasMessageContaining("“Other”")
        .hasMessageContaining("Data, More");
  }

  private interface Filling {
    void fill(XSSFWorkbook book);
  }

  private static byte[] book(Filling filling) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      filling.fill(book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void otherArchivesAndDamagedOnesAreRefused() throws Exception {
    assertRefused(zip("word/document.xml", "<document/>"), "no sheet in this file");
    assertRefused(zip("xl/workbook.xml", "<workbook><sheets>"), "part xl/workbook.xml");
    byte[] whole = book(TableFileTest::fill);
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "The workbook is damaged");
  }

  @Test
  void entitiesInAWorkbookAreRefused() throws Exception {
    assertRefused(
        zip(
            "xl/workbook.xml",
            "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>"),
        "document type or entities");
  }

  @Test
  void elementsInEachOtherWithoutEndAreRefused() throws Exception {
    assertRefused(zip("xl/workbook.xml", "<a>".repeat(100_000)), "50");
  }

  @Test
  void manyCellsThatShareOneLongTextAreRefused() throws Exception {
    String cells = "<c t=\"s\"><v>0</v></c>".repeat(900);
    byte[] bytes =
        zip(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<r><Relationship Id=\"r1\" Type=\"a/worksheet\" Target=\"a.xml\"/></r>",
            "xl/sharedStrings.xml",
            "<sst><si><t>" + "x".repeat(1_000_000) + "</t></si></sst>",
            "xl/a.xml",
            "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>");
    assertRefused(bytes, "more than 64,000,000 characters");
  }

  @Test
  void aWorkbookThatUnfoldsToTooMuchIsRefused() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/media/image.png"));
      byte[] nothing = new byte[1 << 20];
      write(zip, nothing, 129);
    }
    assertRefused(bytes.toByteArray(), "unfolds to more than 128 megabytes");
  }

  private static void write(OutputStream out, byte[] bytes, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }
}
