package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

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
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportSlidesTest {

  private static final ImageSize SMALL = new ImageSize(320, 180);
  private static final Slide FIRST = Sample.slide("outlook", "Who would send what?", null);
  private static final Slide SECOND = Sample.slide("table", "Çok güzel – «Київ» & co.", "backstop");

  @TempDir private Path folder;

  private static ExportReport export(
      List<Slide> slides, Path folder, ExportSlides.Progress progress, int stopAfter)
      throws IOException {
    Workspace workspace = Sample.workspace(List.of(FIRST, SECOND));
    Briefing briefing = workspace.briefings().getFirst();
    int[] asked = {0};
    return new ExportSlides(workspace, Sample.BASE, Style.briefing())
        .export(briefing, slides, SMALL, folder, progress, () -> asked[0]++ >= stopAfter);
  }

  private static ExportReport export(List<Slide> slides, Path folder) throws IOException {
    return export(slides, folder, ExportSlides.Progress.NONE, Integer.MAX_VALUE);
  }

  @Test
  void filesAreNamedAfterDeckNumberAndTitle() throws IOException {
    ExportReport report = export(List.of(FIRST, SECOND), folder.resolve("new/slides"));

    assertThat(report.failed()).isEmpty();
    assertThat(report.written())
        .extracting(written -> written.file().getFileName().toString())
        .containsExactly("main-01-who-would-send-what.png", "main-02-cok-guzel-co.png");
    assertThat(folder.resolve("new/slides")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aSlideKeepsItsNumberWhenItIsExportedAlone() throws IOException {
    assertThat(export(List.of(SECOND), folder).written().getFirst().file())
        .hasFileName("main-02-cok-guzel-co.png");
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
    export(
        List.of(FIRST, SECOND),
        folder,
        (done, all, slide) -> told.add(done + "/" + all),
        Integer.MAX_VALUE);
    assertThat(told).containsExactly("0/2", "1/2", "2/2");

    ExportReport stopped = export(List.of(FIRST, SECOND), folder, ExportSlides.Progress.NONE, 0);
    assertThat(stopped.cancelled()).isTrue();
    assertThat(stopped.written()).isEmpty();
  }

  @Test
  void sizesAreReadFromTheirText() {
    assertThat(ImageSize.parse("1920x1080")).contains(ImageSize.FULL_HD);
    assertThat(ImageSize.parse(" 3840×2160 ")).contains(ImageSize.UHD);
    assertThat(ImageSize.parse("1920")).isEmpty();
    assertThat(ImageSize.parse("0x100")).isEmpty();
    assertThat(ImageSize.parse("99999x99999")).isEmpty();
  }
}
