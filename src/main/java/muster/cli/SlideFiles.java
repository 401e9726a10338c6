package muster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.draw.slide.UnmarkedException;
import muster.export.ExportFormat;
import muster.export.ExportJob;
import muster.export.ExportOrder;
import muster.export.ExportReport;
import muster.export.ImageSize;
import muster.export.WritePng;
import muster.geo.BaseScene;
import muster.geo.MapProjection;
import muster.model.Briefing;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Writes slides as files, on the shipped base map. */
final class SlideFiles {
  private SlideFiles() {}

  /** Begins to read the shipped base map, which takes as long as to read the workspace. */
  static Future<BaseScene> base() {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            BaseScene scene = BaseScene.of(Requests.baseMap(), new MapProjection());
            // While the workspace is read and zones are derived a processor is free.
            ForkJoinPool.commonPool().execute(WritePng::prepare);
            return scene;
          } catch (RequestException e) {
            throw new CompletionException(e);
          }
        });
  }

  private static BaseScene read(Future<BaseScene> base) throws RequestException {
    try {
      return base.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RequestException request) {
        throw request;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The briefing with an id, or the first one. */
  static Briefing briefing(Workspace workspace, @Nullable String id) throws RequestException {
    if (id != null) {
      return Requests.find(workspace.briefings(), id, "unknown.briefing");
    }
    if (workspace.briefings().isEmpty()) {
      throw new RequestException(Texts.of("export.noBriefing"));
    }
    return workspace.briefings().getFirst();
  }

  /** All of a briefing as pictures for a screen. */
  static void write(Workspace workspace, Future<BaseScene> base, Briefing briefing, Path folder)
      throws RequestException {
    write(
        workspace,
        base,
        new ExportOrder(
            briefing,
            briefing.slides(),
            List.of(ExportFormat.PNG),
            List.of(ImageSize.FULL_HD),
            folder),
        MapLook.USUAL,
        true);
  }

  /**
   * Writes what is ordered.
   *
   * @param base of {@link #base}
   * @param look of the maps and the slides around them
   * @param replacing files that are there already; otherwise they are named and nothing is written
   * @return what was written
   * @throws RequestException if the base map or the folder is not usable, or a file was not written
   */
  static ExportReport write(
      Workspace workspace,
      Future<BaseScene> base,
      ExportOrder order,
      MapLook look,
      boolean replacing)
      throws RequestException {
    ExportJob job = new ExportJob(workspace, read(base), Style.of(look), order);
    List<Path> there = replacing ? List.of() : job.existing();
    if (!there.isEmpty()) {
      throw new RequestException(
          Texts.of("export.exists", there.size(), there.getFirst().getFileName()));
    }
    ExportReport report;
    try {
      report = job.run(ExportJob.Progress.NONE, () -> false);
    } catch (UnmarkedException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new RequestException(Texts.of("export.noFolder", order.folder()));
    }
    if (!report.failed().isEmpty()) {
      throw new RequestException(
          report.failed().stream().map(ExportReport.Failed::reason).toList());
    }
    return report;
  }
}
