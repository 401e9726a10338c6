package muster.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A workspace's zones, lines and sites as a file that other programs read. */
public final class MapExport {
  private MapExport() {}

  /**
   * What stands at the head of a file.
   *
   * @param marking the classification, which goes wherever the content goes
   * @param scenario title of the scenario under which areas were derived, or null
   */
  record Title(String title, String marking, String asOf, @Nullable String scenario) {}

  /**
   * The file's text, with derived areas as they are under a setting.
   *
   * @param areas of every zone by its id, as {@link muster.geo.ZoneResolver} gives it
   */
  public static String text(
      MapFormat format, Workspace workspace, Setting setting, Map<String, Geometry> areas) {
    Title title =
        new Title(
            workspace.header().title(),
            workspace.header().marking(),
            workspace.header().asOf().text(),
            Workspace.find(workspace.scenarios(), setting.scenario())
                .map(scenario -> scenario.title())
                .orElse(null));
    List<MapRecord> records = MapRecord.of(workspace, areas);
    return switch (format) {
      case GEOJSON -> WriteGeoJson.text(title, records);
      case KML -> WriteKml.text(title, records);
    };
  }

  /**
   * Writes a file, all of it or nothing; one that was there is replaced.
   *
   * @throws IOException if that failed
   */
  public static void write(Path file, String text) throws IOException {
    WriteFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
