package muster.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.slide.SlideContents;
import muster.geo.BaseScene;
import muster.model.Briefing;
import muster.model.Messages;
import muster.model.Slide;
import muster.model.Workspace;

/**
 * Writes slides of a briefing as PNG files. One that fails is named, and the others are written.
 */
public final class ExportSlides {

  private static final Messages TEXT = new Messages("muster.export.messages");

  private final SlideContents contents;
  private final WritePng png;

  public ExportSlides(Workspace workspace, BaseScene base, Style style) {
    this.contents = new SlideContents(workspace, base);
    this.png = new WritePng(style);
  }

  /** Told before each slide and after the last one. */
  public interface Progress {
    Progress NONE = (done, all, slide) -> {};

    /**
     * @param done how many slides are through
     * @param slide the title of the next, or empty after the last
     */
    void at(int done, int all, String slide);
  }

  /**
   * Writes the slides into a folder, which is made if it is not there. Files of the same names are
   * replaced.
   *
   * @param slides of the briefing, in the order in which they are written
   * @param cancelled asked before each slide and while one is painted
   * @throws IOException if there is no such folder and it cannot be made
   */
  public ExportReport export(
      Briefing briefing,
      List<Slide> slides,
      ImageSize size,
      Path folder,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    Files.createDirectories(folder);
    List<ExportReport.Written> written = new ArrayList<>();
    List<ExportReport.Failed> failed = new ArrayList<>();
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      progress.at(i, slides.size(), slide.title());
      if (cancelled.getAsBoolean()) {
        return new ExportReport(written, failed, true);
      }
      try {
        byte[] bytes = png.bytes(contents.of(slide), size, cancelled);
        if (cancelled.getAsBoolean()) {
          return new ExportReport(written, failed, true);
        }
        Path file =
            folder.resolve(FileNames.of(briefing, slide, briefing.slides().indexOf(slide) + 1));
        WritePng.replace(file, bytes);
        written.add(new ExportReport.Written(slide.id(), file));
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        failed.add(new ExportReport.Failed(slide.id(), reason(e, slide)));
      }
    }
    progress.at(slides.size(), slides.size(), "");
    return new ExportReport(written, failed, false);
  }

  private static String reason(Throwable e, Slide slide) {
    String key =
        switch (e) {
          case OutOfMemoryError _ -> "failed.memory";
          case AccessDeniedException _ -> "failed.access";
          case FileAlreadyExistsException _ -> "failed.exists";
          case IOException _ -> "failed.write";
          default -> "failed.paint";
        };
    return TEXT.text(key, slide.title(), String.valueOf(e.getMessage()));
  }
}
