package muster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.export.ExportReport;
import muster.export.ExportSlides;
import muster.export.ImageSize;
import muster.geo.BaseMap;
import muster.geo.BaseScene;
import muster.geo.MapProjection;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Writes slides as files, on the shipped base map. */
final class SlideFiles {
  private SlideFiles() {}

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

  /**
   * Writes PNG files.
   *
   * @param folder made if it is not there
   * @throws RequestException if the base map or the folder is not usable, or a slide was not
   *     written
   */
  static void write(
      Workspace workspace,
      Briefing briefing,
      List<Slide> slides,
      ImageSize size,
      MapLook look,
      Path folder)
      throws RequestException {
    BaseMap map = Requests.baseMap();
    ExportSlides export =
        new ExportSlides(workspace, BaseScene.of(map, new MapProjection()), Style.of(look));
    ExportReport report;
    try {
      report =
          export.export(briefing, slides, size, folder, ExportSlides.Progress.NONE, () -> false);
    } catch (IOException e) {
      throw new RequestException(Texts.of("export.noFolder", folder));
    }
    if (!report.failed().isEmpty()) {
      throw new RequestException(
          report.failed().stream().map(ExportReport.Failed::reason).toList());
    }
  }
}
