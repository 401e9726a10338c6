package muster.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import muster.geo.BaseMap;
import muster.geo.BaseScene;
import muster.geo.MapProjection;
import muster.geo.MeasureRulers;
import muster.geo.ZoneResolver;

/** What every map stands on: the same for every workspace. */
public record Ground(BaseScene scene, ZoneResolver zones, MeasureRulers rulers) {
  /**
   * Reads and projects the base map: to be called off the window's thread.
   *
   * @throws IOException with a sentence that a person can act on, if a file is missing or malformed
   */
  public static Ground load(Path mapsFolder) throws IOException {
    BaseMap map = BaseMap.load(mapsFolder);
    ZoneResolver zones = new ZoneResolver(map);
    return new Ground(BaseScene.of(map, new MapProjection()), zones, new MeasureRulers(zones));
  }
}
