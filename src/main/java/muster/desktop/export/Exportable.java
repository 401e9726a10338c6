package muster.desktop.export;

import java.nio.file.Path;
import java.util.List;
import muster.desktop.session.Ground;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.export.ExportFormat;
import muster.export.ExportJob;
import muster.export.ExportOrder;
import muster.export.ImageSize;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What there is to export.
 *
 * @param workspace as a whole: the deck shows all of it, the view what of it is believed
 * @param look of the window
 * @param deck the briefing that is open, or null
 * @param looked the number of the slide of it that is looked at, from 1
 */
record Exportable(
    Workspace workspace,
    Ground ground,
    MapLook look,
    @Nullable Briefing deck,
    int looked,
    ViewSlide.Seen seen) {

  /** The slides of the deck. */
  List<Slide> slides() {
    return deck == null ? List.of() : deck.slides();
  }

  /**
   * What is to be exported.
   *
   * @param chosen of the deck; empty: the view
   */
  ExportOrder order(
      List<Slide> chosen, List<ExportFormat> formats, List<ImageSize> sizes, Path folder) {
    if (deck != null && !chosen.isEmpty()) {
      return new ExportOrder(deck, chosen, formats, sizes, folder);
    }
    Briefing view = ViewSlide.briefing(seen);
    return new ExportOrder(view, view.slides(), formats, sizes, folder);
  }

  /** The work that an order of {@link #order} comes to; to be called off the window's thread. */
  ExportJob job(ExportOrder order, MapLook drawn) {
    return order.briefing().equals(deck)
        ? new ExportJob(workspace, ground.scene(), Style.of(drawn), order)
        : new ExportJob(
            seen.situation().workspace(), slide -> ViewSlide.content(seen), Style.of(drawn), order);
  }
}
