package muster.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.UnmarkedException;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class ExportJobTest {

  private static final ImageSize SMALL = new ImageSize(320, 180);
  private static final Slide FIRST = Sample.slide("outlook", "Who would send what?", null);
  private static final Slide SECOND = Sample.slide("table", "Çok güzel – «Київ» & co.", "backstop");

  @TempDir private Path folder;

  private static ExportJob job(
      List<Slide> slides, Path folder, List<ExportFormat> formats, List<ImageSize> sizes) {
    Workspace workspace = Sample.workspace(List.of(FIRST, SECOND));
    Briefing briefing = workspace.briefings().getFirst();
    return new ExportJob(
        workspace,
        Sample.BASE,
        Style.briefing(),
        new ExportOrder(briefing, slides, formats, sizes, folder));
  }

  private static ExportReport export(List<Slide> slides, Path folder) throws IOException {
    return job(slides, folder, List.of(ExportFormat.PNG), List.of(SMALL))
        .run(ExportJob.Progress.NONE, () -> false);
  }

  private static List<String> names(ExportReport report) {
    return report.written().stream().map(file -> file.file().getFileName().toString()).toList();
  }

  @Test
  void filesAreNamedAfterDeckNumberAndTitle() throws IOException {
    ExportReport report = export(List.of(FIRST, SECOND), folder.resolve("new/slides"));

    assertThat(report.failed()).isEmpty();
    assertThat(report.written())
        .extracting(written -> written.file().getFileName().toString())
        .containsExactly("main-01-who-would-send-what.png", "main-02-cok-guzel-київ-co.png");
    assertThat(folder.resolve("new/slides")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aSlideKeepsItsNumberWhenItIsExportedAlone() throws IOException {
    assertThat(export(List.of(SECOND), folder).written().getFirst().file())
        .hasFileName("main-02-cok-guzel-київ-co.png");
  }

  @Test
  void picturesHaveExactlyTheSizeAskedFor() throws IOException {
    BufferedImage image =
        ImageIO.read(export(List.of(FIRST), folder).written().getFirst().file().toFile());

    assertThat(image.getWidth()).isEqualTo(320);
    assertThat(image.getHeight()).isEqualTo(180);
  }

  @Test
  void theSameStateGivesTheSameBytes() {
    SlideContent content = Sample.content(Sample.slide("map-table", "Twice", null));
    WritePng png = new WritePng(Style.briefing());

    assertThat(png.bytes(content, SMALL, () -> false))
        .isEqualTo(new WritePng(Style.briefing()).bytes(content, SMALL, () -> false));
  }

  @Test
  void aSlideOfAScenarioThatIsGoneIsWrittenAndNamed() throws IOException {
    Slide lost = Sample.slide("table", "Lost", "gone");
    Workspace workspace = Sample.workspace(List.of(FIRST, lost));
    Briefing briefing = workspace.briefings().getFirst();
    ExportReport report =
        new ExportJob(
                workspace,
                Sample.BASE,
                Style.briefing(),
                new ExportOrder(
                    briefing, briefing.slides(), List.of(ExportFormat.PNG), List.of(SMALL), folder))
            .run(ExportJob.Progress.NONE, () -> false);

    assertThat(report.failed()).isEmpty();
    assertThat(report.written()).hasSize(2);
    assertThat(report.lacking()).hasSize(1);
    assertThat(report.lacking().getFirst()).contains(lost.title(), "gone");
  }

  @Test
  void aSlideThatFailsIsNamedAndTheOthersAreWritten() throws IOException {
    Files.createDirectories(folder.resolve("main-01-who-would-send-what.png/in-the-way"));
    ExportReport report = export(List.of(FIRST, SECOND), folder);

    assertThat(report.failed()).hasSize(1);
    assertThat(report.failed().getFirst().slide()).isEqualTo(FIRST.id());
    assertThat(report.failed().getFirst().reason()).contains("Who would send what?");
    assertThat(report.written()).extracting(ExportReport.Written::slide).containsOnly(SECOND.id());
  }

  @Test
  void progressIsToldAndAnExportCanBeStopped() throws IOException {
    List<String> told = new ArrayList<>();
    ExportJob job = job(List.of(FIRST, SECOND), folder, List.of(ExportFormat.PNG), List.of(SMALL));
    job.run((done, all, slide) -> told.add(done + "/" + all + " " + slide), () -> false);
    assertThat(told).containsExactly("0/2 " + FIRST.title(), "1/2 " + SECOND.title(), "2/2 ");

    ExportReport stopped = job.run(ExportJob.Progress.NONE, () -> true);
    assertThat(stopped.cancelled()).isTrue();
    assertThat(stopped.written()).isEmpty();
  }

  @Test
  void progressCountsEachFileWhereASlideHasSeveral() throws IOException {
    List<String> told = new ArrayList<>();
    job(List.of(FIRST), folder, List.of(ExportFormat.CSV, ExportFormat.XLSX), List.of(SMALL))
        .run((done, all, slide) -> told.add(done + "/" + all), () -> false);
    assertThat(told).containsExactly("0/4", "3/4", "4/4");
  }

  @Test
  void severalFormatsAndSizesAreWrittenInOneGoTheSameBytesEachTime() throws IOException {
    ImageSize other = new ImageSize(320, 240);
    ExportJob job =
        job(List.of(SECOND), folder, List.of(ExportFormat.values()), List.of(SMALL, other));
    ExportReport first = job.run(ExportJob.Progress.NONE, () -> false);

    assertThat(first.failed()).isEmpty();
    assertThat(names(first))
        .containsExactly(
            "main-02-cok-guzel-київ-co-320x180.png",
            "main-02-cok-guzel-київ-co-320x240.png",
            "main-02-cok-guzel-київ-co-320x180.jpg",
            "main-02-cok-guzel-київ-co-320x240.jpg",
            "main-02-cok-guzel-київ-co-320x180.svg",
            "main-02-cok-guzel-київ-co-320x240.svg",
            "main-320x180.pdf",
            "main-320x240.pdf",
            "main-320x180.pptx",
            "main-320x240.pptx",
            "main-02-cok-guzel-київ-co-countries.csv",
            "main-02-cok-guzel-київ-co-totals.csv",
            "main-02-cok-guzel-київ-co-forces.csv",
            "main-02-cok-guzel-київ-co.xlsx");
    List<byte[]> bytes = new ArrayList<>();
    for (ExportReport.Written file : first.written()) {
      bytes.add(Files.readAllBytes(file.file()));
    }
    assertThat(job.existing()).hasSize(14);
    job.run(ExportJob.Progress.NONE, () -> false);
    for (int i = 0; i < bytes.size(); i++) {
      Path file = first.written().get(i).file();
      assertThat(Files.readAllBytes(file)).as(file.toString()).isEqualTo(bytes.get(i));
    }
  }

  @Test
  void sizesOfOnePageAreOneFileInFormatsWithoutDots() throws IOException {
    ExportReport report =
        job(
                List.of(FIRST),
                folder,
                List.of(ExportFormat.CSV, ExportFormat.PDF),
                List.of(ImageSize.FULL_HD, ImageSize.UHD))
            .run(ExportJob.Progress.NONE, () -> false);

    assertThat(names(report)).contains("main.pdf").hasSize(4);
  }

  @Test
  void nothingIsExportedWithoutAMarking() {
    Workspace workspace = Sample.workspace(List.of(FIRST));
    Workspace.Header header = workspace.header();
    Workspace unmarked =
        RecordList.HEADER.with(
            workspace,
            List.of(
                new Workspace.Header(
                    header.title(), header.asOf(), " ", header.rotation(), header.extras())));
    ExportOrder order =
        new ExportOrder(
            workspace.briefings().getFirst(),
            List.of(FIRST),
            List.of(ExportFormat.PNG),
            List.of(SMALL),
            folder.resolve("none"));
    ExportJob job = new ExportJob(unmarked, Sample.BASE, Style.briefing(), order);

    assertThatThrownBy(() -> job.run(ExportJob.Progress.NONE, () -> false))
        .isInstanceOf(UnmarkedException.class)
        .hasMessageContaining("marking");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void sizesAreReadFromTheirText() {
    assertThat(ImageSize.parse("1920x1080")).contains(ImageSize.FULL_HD);
    assertThat(ImageSize.parse(" 3840×2160 ")).contains(ImageSize.UHD);
    assertThat(ImageSize.parse("1920")).isEmpty();
    assertThat(ImageSize.parse("0x100")).isEmpty();
    assertThat(ImageSize.parse("99999x99999")).isEmpty();
    assertThat(ImageSize.parse("7680x4320")).isPresent();
    assertThat(ImageSize.parse("7680x7680")).isEmpty();
    assertThat(ImageSize.parse("4K")).contains(ImageSize.UHD);
    assertThat(ImageSize.parse("a4")).map(ImageSize::dpi).contains(300);
  }
}
