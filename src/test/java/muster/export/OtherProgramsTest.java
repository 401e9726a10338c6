package muster.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import muster.draw.Sample;
import muster.draw.Style;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.PlanTable;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableChoices;
import muster.store.exchange.table.TableFile;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TableMapping;
import muster.store.exchange.table.TablePlan;
import muster.testing.ShippedData;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files as other programs read them, where these programs are installed. */
@Execution(ExecutionMode.CONCURRENT)
final class OtherProgramsTest {
  private static final List<Slide> SLIDES =
      List.of(
          new SlideBuilder(Sample.slide("map-table", "Who would send what?", null))
              .notes("Say first what is not promised. ".repeat(20) + "Дякую.")
              .build(),
          new SlideBuilder(Sample.slide("compare", "Київ compares", null))
              .compare(List.of("backstop"))
              .build());

  @TempDir private Path folder;

  private Path written(ExportFormat format, ImageSize size) throws IOException {
    Workspace workspace = Sample.workspace(SLIDES);
    Briefing briefing = workspace.briefings().getFirst();
    ExportReport report =
        new ExportJob(
                workspace,
                Sample.BASE,
                Style.briefing(),
                new ExportOrder(briefing, SLIDES, List.of(format), List.of(size), folder))
            .run(ExportJob.Progress.NONE, () -> false);
    assertThat(report.failed()).isEmpty();
    return report.written().getFirst().file();
  }

  /** What the program prints; the test is skipped where there is no such program. */
  private String run(String program, String... arguments) throws IOException, InterruptedException {
    assumeTrue(
        Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(program))),
        program);
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(program).isTrue();
    assertThat(process.exitValue()).as(program).isZero();
    return Files.readString(out);
  }

  @Test
  void libreOfficeShowsEverySlideOfAPresentationInItsShapeWithItsWordsAndNotes()
      throws IOException, InterruptedException {
    List<ImageSize> sizes = List.of(ImageSize.FULL_HD, ImageSize.FOUR_TO_THREE);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf:impress_pdf_Export:{\"ExportNotesPages\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString()));
    for (ImageSize size : sizes) {
      Path file =
          Files.move(written(ExportFormat.PPTX, size), folder.resolve(size.width() + ".pptx"));
      assertThat(Files.size(file)).as("bytes").isLessThan(5_000_000L * SLIDES.size());
      arguments.add(file.toString());
    }
    run("soffice", arguments.toArray(String[]::new));
    for (ImageSize size : sizes) {
      try (PDDocument pdf = Loader.loadPDF(folder.resolve(size.width() + ".pdf").toFile())) {
        // Behind the slides stand the pages of their notes.
        assertThat(pdf.getNumberOfPages()).isEqualTo(2 * SLIDES.size());
        var page = pdf.getPage(0).getMediaBox();
        assertThat(page.getWidth() / page.getHeight())
            .isCloseTo((float) size.width() / size.height(), Offset.offset(0.01f));
        assertThat(new PDFTextStripper().getText(pdf))
            .contains(
                "Who would send what?",
                "Київ compares",
                "France",
                "UNCLASSIFIED",
                "Say first what is not promised.",
                "Дякую.");
      }
    }
  }

  @Test
  void aTableThatLibreOfficeSavesAgainChangesNothing() throws Exception {
    List<String> tables = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      for (TableFormat format : TableFormat.values()) {
        Path file = folder.resolve(name(kind, format) + "." + format.code());
        TableExport.write(file, format, ShippedData.WORKSPACE, kind);
        tables.add(file.toString());
      }
    }
    String csv = "csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,";
    // The cells as they are shown, and as they are kept.
    for (boolean shown : List.of(true, false)) {
      assertNothingChanges(calc(tables, csv + shown), "csv");
    }
    assertNothingChanges(calc(tables, "xlsx"), "xlsx");
  }

  /** Of a table's file in each format that Muster writes; LibreOffice gives its own that name. */
  private static String name(TableKind kind, TableFormat from) {
    return kind.code() + "-" + from.code();
  }

  /** Lets LibreOffice read the files, and write them in a format of its own naming. */
  private Path calc(List<String> files, String format) throws IOException, InterruptedException {
    Path saved = Files.createTempDirectory(folder, "saved");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--calc",
                "--infilter=CSV:44,34,UTF8",
                "--convert-to",
                format,
                "--outdir",
                saved.toString()));
    arguments.addAll(files);
    String said = run("soffice", arguments.toArray(String[]::new));
    String first = name(TableKind.SITES, TableFormat.CSV);
    assumeTrue(Files.exists(saved.resolve(first + "." + format.replaceFirst(":.*", ""))), said);
    return saved;
  }

  private static void assertNothingChanges(Path saved, String format) throws Exception {
    for (TableKind kind : TableKind.values()) {
      for (TableFormat from : TableFormat.values()) {
        Path file = saved.resolve(name(kind, from) + "." + format);
        Table table = TableFile.read(file, TableChoices.NONE);
        TablePlan<?> plan =
            PlanTable.plan(ShippedData.WORKSPACE, kind, table, TableMapping.of(table, kind));
        assertThat(plan.items())
            .as(file.toString())
            .hasSameSizeAs(kind.list().of(ShippedData.WORKSPACE));
        assertThat(plan.items())
            .filteredOn(item -> item.verdict() != Verdict.UNCHANGED)
            .as(file.toString())
            .extracting(item -> item.verdict() + " " + item.id() + " " + item.detail())
            .isEmpty();
      }
    }
  }

  @Test
  void popplerFindsTheWordsOfADocumentAndItsFontsInside() throws IOException, InterruptedException {
    Path file = written(ExportFormat.PDF, ImageSize.FULL_HD);

    assertThat(run("pdfinfo", file.toString())).containsPattern("Pages:\\s+2\\b");
    assertThat(run("pdftotext", file.toString(), "-"))
        .contains("Who would send what?", "Київ compares", "France", "UNCLASSIFIED");
    // Name, type and encoding, then whether it is embedded, a subset, and has its letters' meaning.
    assertThat(run("pdffonts", file.toString()).lines().skip(2))
        .isNotEmpty()
        .allMatch(line -> line.contains("Roboto") && line.contains("yes yes yes"));
  }

  @Test
  void libxmlFindsADrawingWellFormed() throws IOException, InterruptedException {
    Path file = written(ExportFormat.SVG, ImageSize.FULL_HD);
    assertThat(run("xmllint", "--noout", file.toString())).isEmpty();
  }
}
