package muster.desktop.map.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.map.MapThing;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.OccupiedArea;
import muster.geo.BaseMap.Place;
import muster.geo.BaseMap.Region;
import muster.geo.Geodesy;
import muster.geo.MapFeature;
import muster.geo.MapLayer;
import muster.geo.MapScene;
import muster.model.PartialDate;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** Says what is at a point of a situation's map. */
public final class Identify {
  private static final String CONTACT = "contact-line";

  private final Workspace workspace;
  private final MapScene scene;
  private final Facts facts;

  private Identify(Situation situation, MapScene scene) {
    this.workspace = situation.workspace();
    this.scene = scene;
    this.facts = new Facts(situation, scene.projection());
  }

  /**
   * Everything at a point: what the picture shows there, and whether it is occupied.
   *
   * @param things the most particular first
   * @param metres the point on the map's plane
   */
  public static List<Found> at(
      Situation situation, MapScene scene, List<MapThing> things, Coordinate metres) {
    Identify identify = new Identify(situation, scene);
    List<Found> found = new ArrayList<>();
    Optional<Found> occupied = identify.occupied(metres);
    for (MapThing thing : things) {
      if (thing.kind() == MapThing.Kind.REGION || thing.kind() == MapThing.Kind.COUNTRY) {
        occupied.filter(area -> !found.contains(area)).ifPresent(found::add);
      }
      identify.of(thing).ifPresent(found::add);
    }
    return found;
  }

  /** Kilometres to the nearest line of contact; empty where there is none. */
  public static OptionalDouble toContactKm(Workspace workspace, Coordinate lonLat) {
    return workspace.lines().stream()
        .filter(line -> line.kind().equals(CONTACT))
        .mapToDouble(line -> Geodesy.distanceKm(lonLat, line.geometry()))
        .min();
  }

  private Optional<Found> of(MapThing thing) {
    String id = thing.id();
    return switch (thing.kind()) {
      case SITE -> Workspace.find(workspace.sites(), id).map(facts::site);
      case SITES ->
          Optional.of(
              new Found(
                  Words.text("identify.kind.sites"),
                  thing.name(),
                  List.of(Words.text("identify.together")),
                  null));
      case GROUP ->
          Optional.of(
              new Found(Words.text("identify.kind.contingents"), thing.name(), List.of(), null));
      case LINE -> Workspace.find(workspace.lines(), id).map(facts::line);
      case ZONE ->
          scene.zones().features().stream()
              .filter(zone -> zone.value().id().equals(id))
              .findFirst()
              .map(zone -> facts.zone(zone, scene.rulers()));
      case CONTINGENT -> Optional.of(facts.contingent(thing, actor(id)));
      case PLACE ->
          scene.base().places().features().stream()
              .map(MapFeature::value)
              .filter(place -> place.name().equals(id))
              .findFirst()
              .map(this::place);
      case REGION ->
          first(scene.base().regions(), region -> region.iso().equals(id)).map(this::region);
      case COUNTRY ->
          first(scene.base().countries(), country -> country.iso().equals(id)).map(this::country);
      case OCCUPIED -> Optional.empty();
    };
  }

  private static <T> Optional<MapFeature<T>> first(MapLayer<T> layer, Predicate<T> wanted) {
    return layer.features().stream().filter(feature -> wanted.test(feature.value())).findFirst();
  }

  private Optional<Found> occupied(Coordinate metres) {
    return scene.base().occupied().features().stream()
        .filter(area -> area.envelope().contains(metres))
        .filter(
            area -> SimplePointInAreaLocator.locate(metres, area.geometry()) != Location.EXTERIOR)
        .findFirst()
        .map(MapFeature::value)
        .map(Identify::occupied);
  }

  private static Found occupied(OccupiedArea area) {
    return new Found(
        Words.text("identify.kind.occupied"),
        area.name(),
        List.of(
            Facts.asOf(new PartialDate(area.asOf())),
            Words.text("identify.accuracy", area.accuracyKm())),
        null);
  }

  private Found place(Place place) {
    return new Found(
        Words.text("identify.kind.place"),
        place.name(),
        place.population() > 0
            ? List.of(Words.text("identify.population", place.population()))
            : List.of(),
        null);
  }

  private Found region(MapFeature<Region> region) {
    return new Found(
        Words.text("identify.kind.region"),
        region.value().name(),
        List.of(facts.area(region.geometry())),
        null);
  }

  private Found country(MapFeature<Country> feature) {
    Country country = feature.value();
    List<String> memberships = new ArrayList<>();
    if (country.nato()) {
      memberships.add(Words.text("identify.nato"));
    }
    if (country.eu()) {
      memberships.add(Words.text("identify.eu"));
    }
    return new Found(
        Words.text("identify.kind.country"),
        country.name(),
        memberships.isEmpty() ? List.of() : List.of(Words.list(memberships)),
        actor(country.iso()));
  }

  private @Nullable Selection actor(String id) {
    return Workspace.find(workspace.actors(), id).isPresent() ? Selection.actor(id) : null;
  }
}
