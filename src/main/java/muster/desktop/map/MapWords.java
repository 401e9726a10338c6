package muster.desktop.map;

import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.text.Dates;
import muster.geo.MapScene;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What the pane says about its map. */
final class MapWords {
  private MapWords() {}

  /** What a map without a picture waits for. */
  static String waiting(@Nullable Situation situation) {
    return Words.text(situation == null ? "map.waiting" : "map.waiting.base");
  }

  /** As of when the map is, and where it is from; empty while there is no base map. */
  static String origin(Situation situation) {
    MapScene scene = situation.scene();
    return scene == null
        ? ""
        : Words.text(
            "map.origin",
            Dates.full(situation.workspace().header().asOf()),
            scene.projection().description());
  }

  /** What the keys are on, for those who cannot see it. */
  static String walked(Hover hover) {
    return Words.text("map.accessible.walked", hover.name());
  }

  /** What the map shows, for those who cannot see it. */
  static String description(Workspace workspace, @Nullable Selection selection) {
    return selection == null
        ? Words.text("map.accessible")
        : Picking.name(workspace, selection)
            .map(name -> Words.text("map.accessible.selected", name))
            .orElse(Words.text("map.accessible"));
  }
}
