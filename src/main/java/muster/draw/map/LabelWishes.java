package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.draw.MapStyle;
import muster.draw.text.Dates;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.geo.BaseMap;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.Region;
import muster.geo.MapFeature;
import muster.model.Line;
import muster.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The names that a picture wants, each with its look, its rank and the places that would do. */
final class LabelWishes {

  /** Kyiv and Sevastopol are regions of their own: the town's name says it. */
  private static final Set<String> CITIES = Set.of("UA-30", "UA-40");

  /** What it costs a country's name to stand where contingents need the room. */
  private static final double TROOPS = 20;

  private final MapRequest request;
  private final MapStyle style;
  private final Language language;
  private final Shapes shapes;
  private final LabelShapes typeset;
  private final List<LabelWish> wishes = new ArrayList<>();

  LabelWishes(MapRequest request, MapStyle style, Shapes shapes, LabelShapes typeset) {
    this.request = request;
    this.style = style;
    this.language = style.language();
    this.shapes = shapes;
    this.typeset = typeset;
  }

  /** The names of all that is no symbol. */
  List<LabelWish> ofGround() {
    if (request.layers().has(Layer.NAMES)) {
      countries();
      seas();
    }
    if (request.layers().has(Layer.REGIONS)) {
      regions();
    }
    if (request.layers().has(Layer.ZONES)) {
      wishes.addAll(new ZoneWishes(request, style, shapes, typeset).all());
    }
    wishes.addAll(new RulerPainter(request, style).wishes(typeset));
    if (request.layers().has(Layer.OCCUPIED)) {
      occupied();
    }
    if (request.layers().has(Layer.CONTACT_LINE)) {
      contactLines();
    }
    return wishes;
  }

  private MapViewport viewport() {
    return request.viewport();
  }

  private double scale() {
    return viewport().metresPerPixel();
  }

  private Envelope view() {
    return viewport().envelope(0);
  }

  LabelWish of(Symbol symbol) {
    MapStyle.Names names = style.names();
    LabelLook look;
    if (symbol.capital()) {
      look = LabelLook.plain(Face.BOLD, symbol.rank() <= 30 ? 21 : 17, names.place(), names.halo());
    } else if (symbol.isPlace()) {
      double order = symbol.rank() % 10;
      look =
          LabelLook.plain(
              order <= 3 ? Face.MEDIUM : Face.REGULAR,
              order <= 2 ? 18.5 : order <= 3 ? 17.5 : 16,
              names.place(),
              names.halo());
    } else {
      look =
          LabelLook.plain(
              symbol.highlighted() || symbol.kind().equals("city") ? Face.MEDIUM : Face.REGULAR,
              16,
              names.site(),
              names.halo());
    }
    LabelShape shape = typeset.of(symbol.label(), look);
    return new LabelWish(
        symbol.label(),
        shape,
        symbol.rank(),
        Spots.around(symbol.x(), symbol.y(), symbol.reach(), shape),
        symbol.thing());
  }

  private void countries() {
    MapStyle.Names names = style.names();
    MapCover troops = new MapCover(request);
    for (MapFeature<Country> feature : request.scene().base().countries().within(view())) {
      Country country = feature.value();
      boolean ukraine = country.iso().equals(BaseMap.UKRAINE);
      LabelLook look =
          ukraine
              ? new LabelLook(Face.MEDIUM, 34, 0.32, names.ukraine(), names.halo())
              : new LabelLook(Face.MEDIUM, 19, 0.16, names.country(), style.ground().land());
      String words = language.name(country.name(), country.nameUk());
      LabelShape shape = typeset.of(words.toUpperCase(language.locale()), look);
      Shape area = shapes.path(feature.shape(8 * scale()));
      MapThing thing = new MapThing(MapThing.Kind.COUNTRY, country.iso(), country.name());
      wishes.add(
          new LabelWish(
              words,
              shape,
              ukraine ? 10 : 11,
              beside(
                  troops,
                  shape,
                  Spots.inside(area, viewport().frame(), shape, anchor(feature), 0.02)),
              thing));
    }
  }

  /** A country's name can stand elsewhere, its contingents cannot. */
  private static List<LabelWish.Spot> beside(
      MapCover troops, LabelShape name, List<LabelWish.Spot> spots) {
    return spots.stream()
        .map(
            spot ->
                new LabelWish.Spot(
                    spot.x(),
                    spot.y(),
                    spot.cost() + TROOPS * troops.of(LabelPlacer.box(name, spot)).troops()))
        .toList();
  }

  private @Nullable Point2D anchor(MapFeature<?> feature) {
    return feature.anchor() == null ? null : viewport().pixel(feature.anchor());
  }

  private void regions() {
    if (scale() > 1300) {
      return;
    }
    for (MapFeature<Region> feature : request.scene().base().regions().within(view())) {
      Coordinate anchor = feature.anchor();
      if (anchor == null || CITIES.contains(feature.value().iso())) {
        continue;
      }
      String name = region(feature.value());
      LabelLook look =
          new LabelLook(Face.ITALIC, 16, 0.06, style.names().region(), style.names().halo());
      LabelShape shape = typeset.of(name, look);
      Point2D at = viewport().pixel(anchor);
      wishes.add(
          new LabelWish(
              name,
              shape,
              60,
              Spots.near(at.getX(), at.getY(), 26_000 / scale(), shape),
              new MapThing(MapThing.Kind.REGION, feature.value().iso(), feature.value().name())));
    }
  }

  /** Short: what kind of region it is, its border says. */
  private String region(Region region) {
    return language
        .name(region.name(), region.nameUk())
        .replace(language.text("map.region.kind"), language.text("map.region.brief"));
  }

  private void occupied() {
    for (MapFeature<BaseMap.OccupiedArea> feature :
        request.scene().base().occupied().within(view())) {
      String text =
          language.text(
              "map.occupied", Dates.brief(new PartialDate(feature.value().asOf()), language));
      LabelLook look =
          new LabelLook(Face.MEDIUM_ITALIC, 16, 0.02, style.occupied().ink(), style.names().halo());
      LabelShape shape = typeset.of(text.replace(", ", ",\n"), look);
      Shape area = shapes.path(feature.shape(4 * scale()));
      wishes.add(
          new LabelWish(
              text,
              shape,
              44.9,
              Spots.inside(area, viewport().frame(), shape, null, 0.2),
              new MapThing(MapThing.Kind.OCCUPIED, "occupied", feature.value().name())));
    }
  }

  private void contactLines() {
    for (MapFeature<Line> feature : request.scene().lines().within(view())) {
      Line line = feature.value();
      if (!line.kind().equals(LinePainter.CONTACT)) {
        continue;
      }
      String text =
          language.text(
              "map.contact-line",
              LineWords.name(line, language),
              Dates.brief(line.asOf(), language));
      LabelLook look =
          LabelLook.plain(Face.MEDIUM_ITALIC, 16, style.marks().contact(), style.names().halo());
      LabelShape shape = typeset.of(balanced(text), look);
      wishes.add(
          new LabelWish(
              text,
              shape,
              44.7,
              Spots.beside(LineCourse.of(feature.geometry(), viewport(), 30), shape),
              new MapThing(MapThing.Kind.LINE, line.id(), line.name())));
    }
  }

  private void seas() {
    for (SeaName sea : SeaName.ALL) {
      String name = language.text("sea." + sea.key());
      LabelLook look =
          new LabelLook(
              Face.ITALIC, sea.size(), 0.18, style.names().water(), style.names().seaHalo());
      LabelShape shape = typeset.of(name, look);
      List<LabelWish.Spot> spots = new ArrayList<>();
      for (Coordinate at : sea.spots()) {
        Point2D pixel = viewport().pixel(request.scene().projection().project(at));
        spots.add(
            new LabelWish.Spot(
                pixel.getX() - shape.width() / 2, pixel.getY() - shape.height() / 2, spots.size()));
      }
      wishes.add(new LabelWish(name, shape, 80, spots, null));
    }
  }

  /** Long names in two lines of about the same length. */
  static String balanced(String text) {
    if (text.length() < 16) {
      return text;
    }
    int best = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' '
          && (best < 0 || Math.abs(i - text.length() / 2) < Math.abs(best - text.length() / 2))) {
        best = i;
      }
    }
    return best < 0 ? text : text.substring(0, best) + "\n" + text.substring(best + 1);
  }
}
