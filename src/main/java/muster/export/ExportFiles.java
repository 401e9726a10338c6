package muster.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.model.Workspace;

/** Writes what is planned, each in its format. Safe for use by threads. */
final class ExportFiles {

  private final Workspace workspace;
  private final Style style;
  private final WritePng png;
  private final WriteJpeg jpeg;
  private final String title;

  /**
   * @param title of the briefing
   */
  ExportFiles(Workspace workspace, Style style, String title) {
    this.workspace = workspace;
    this.style = style;
    this.png = new WritePng(style);
    this.jpeg = new WriteJpeg(style);
    this.title = title;
  }

  /** What became of an item. */
  record Result(
      List<ExportReport.Written> written, List<ExportReport.Failed> failed, boolean cancelled) {
    Result {
      written = List.copyOf(written);
      failed = List.copyOf(failed);
    }

    static Result stopped() {
      return new Result(List.of(), List.of(), true);
    }

    static Result none() {
      return new Result(List.of(), List.of(), false);
    }

    static Result failed(String slide, String reason) {
      return new Result(List.of(), List.of(new ExportReport.Failed(slide, reason)), false);
    }
  }

  /**
   * @param slides those of the item that can be shown, at least one
   */
  Result write(ExportPlan.Item item, List<SlideContent> slides, BooleanSupplier cancelled)
      throws IOException {
    SlideContent first = slides.getFirst();
    return switch (item.format()) {
      case PNG -> picture(png, item, first, cancelled);
      case JPEG -> picture(jpeg, item, first, cancelled);
      case SVG -> picture(new WriteSvg(style), item, first, cancelled);
      case PDF -> deck(new WritePdf(style), item, slides, cancelled);
      case PPTX -> deck(new WritePptx(style), item, slides, cancelled);
      case CSV -> files(item, first, WriteCsv.tables(SlideData.of(first, style.map().language())));
      case XLSX ->
          files(item, first, List.of(WriteXlsx.bytes(SlideData.of(first, style.map().language()))));
    };
  }

  private static Result picture(
      SlideFormat format, ExportPlan.Item item, SlideContent slide, BooleanSupplier cancelled)
      throws IOException {
    byte[] bytes = format.bytes(slide, item.size(), cancelled);
    return cancelled.getAsBoolean() ? Result.stopped() : files(item, slide, List.of(bytes));
  }

  private static Result files(ExportPlan.Item item, SlideContent slide, List<byte[]> contents)
      throws IOException {
    List<ExportReport.Written> written = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      Path file = item.files().get(i);
      WriteFile.replace(file, contents.get(i));
      written.add(new ExportReport.Written(slide.slide().id(), file));
    }
    return new Result(written, List.of(), false);
  }

  /** Slides that fail are left out and named. */
  private Result deck(
      DeckFormat format, ExportPlan.Item item, List<SlideContent> slides, BooleanSupplier cancelled)
      throws IOException {
    List<ExportReport.Failed> failed = new ArrayList<>();
    DeckFormat.About about =
        DeckFormat.About.of(workspace, title, slides.stream().map(SlideContent::slide).toList());
    try (DeckFormat.Deck deck = format.open(about, item.size())) {
      for (SlideContent slide : slides) {
        try {
          deck.add(slide, cancelled);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
          failed.add(
              new ExportReport.Failed(
                  slide.slide().id(), ExportJob.reason(e, slide.slide().title())));
        }
        if (cancelled.getAsBoolean()) {
          return Result.stopped();
        }
      }
      if (failed.size() == slides.size()) {
        return new Result(List.of(), failed, false);
      }
      Path file = item.files().getFirst();
      WriteFile.replace(file, deck.bytes());
      return new Result(List.of(new ExportReport.Written("", file)), failed, false);
    }
  }
}
