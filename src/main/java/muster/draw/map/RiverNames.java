package muster.draw.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.draw.MapStyle;
import muster.draw.text.Face;
import muster.geo.BaseMap.River;
import muster.geo.MapFeature;

/** Writes the names of rivers along their courses. */
final class RiverNames {

  private final MapRequest request;
  private final MapStyle style;

  RiverNames(MapRequest request, MapStyle style) {
    this.request = request;
    this.style = style;
  }

  List<PlacedLabel> place(LabelBatch batch, LabelPlacer placer) {
    List<PlacedLabel> placed = new ArrayList<>();
    Set<String> named = new HashSet<>();
    double scale = request.viewport().metresPerPixel();
    int most = scale > 1600 ? 4 : scale > 1000 ? 6 : 8;
    for (MapFeature<River> feature :
        request.scene().base().rivers().within(request.viewport().envelope(0))) {
      River river = feature.value();
      // An arm's name, such as "Danube - Kiliia arm", says more than a map of this scale needs.
      if (river.name().isEmpty()
          || river.name().contains(" - ")
          || river.rank() > most
          || named.contains(river.name())) {
        continue;
      }
      String name = style.language().name(river.name(), river.nameUk());
      double size = river.rank() <= 4 ? 17 : 16;
      LabelLook look =
          new LabelLook(Face.ITALIC, size, 0.08, style.names().water(), style.names().halo());
      CurvedLabel label =
          CurvedLabel.along(
              LineCourse.of(feature.shape(2 * scale), request.viewport()), name, look, placer);
      if (label != null) {
        batch.add(label, river.name(), look);
        label.boxes().forEach(placer::reserve);
        placed.add(new PlacedLabel(name, label.boxes(), null));
        named.add(river.name());
      }
    }
    return placed;
  }
}
