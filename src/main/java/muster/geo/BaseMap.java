package muster.geo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What lies under everything else on the map, as in the files of {@code maps/}: longitude and
 * latitude on WGS 84, each list in its file's order. Ukraine is in its internationally recognised
 * borders, Crimea included.
 *
 * @param wideCountries a coarse background around the theatre only, for wide screens and panning
 * @param regions Ukraine's 27 first-level regions
 * @param borders line work for stroking: every line once, and none along the theatre's edge
 */
public record BaseMap(
    List<Country> countries,
    List<WideCountry> wideCountries,
    List<Region> regions,
    List<Border> borders,
    List<Lake> lakes,
    List<River> rivers,
    List<Place> places,
    OccupiedArea occupied) {
  /** ISO 3166 alpha-3 code of Ukraine. */
  public static final String UKRAINE = "UKR";

  public BaseMap {
    countries = List.copyOf(countries);
    wideCountries = List.copyOf(wideCountries);
    regions = List.copyOf(regions);
    borders = List.copyOf(borders);
    lakes = List.copyOf(lakes);
    rivers = List.copyOf(rivers);
    places = List.copyOf(places);
  }

  /**
   * Reads the map files of a folder.
   *
   * @throws IOException with a sentence that a person can act on, if one is missing or malformed
   */
  public static BaseMap load(Path mapsFolder) throws IOException {
    return new BaseMapReader(mapsFolder).read();
  }

  /** Ukraine's land. */
  public Geometry ukraine() {
    return countries.stream()
        .filter(country -> country.iso().equals(UKRAINE))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The base map has no Ukraine"))
        .geometry();
  }

  /** The region with this ISO 3166-2 code. */
  public Optional<Region> region(String iso) {
    return regions.stream().filter(region -> region.iso().equals(iso)).findFirst();
  }

  /**
   * A country within the theatre (longitude 10 to 50, latitude 40 to 62), cut at its edge.
   *
   * @param iso ISO 3166 alpha-3
   * @param nameUk the name in Ukrainian, here as below null where the file has none
   * @param neighbour whether it has a land border with Ukraine
   * @param label longitude and latitude for its name
   */
  public record Country(
      String iso,
      String name,
      @Nullable String nameUk,
      boolean nato,
      boolean eu,
      boolean neighbour,
      Coordinate label,
      Geometry geometry) {}

  /**
   * The part of a country outside the theatre.
   *
   * @param label longitude and latitude for its name, or null where it is labelled inside
   */
  public record WideCountry(
      String iso,
      String name,
      @Nullable String nameUk,
      @Nullable Coordinate label,
      Geometry geometry) {}

  /**
   * A first-level region of Ukraine.
   *
   * @param iso ISO 3166-2, such as {@code UA-46}
   */
  public record Region(
      String iso, String name, String nameUk, Coordinate label, Geometry geometry) {}

  /** Lines of one kind. */
  public record Border(Kind kind, Geometry geometry) {
    /** What a line divides; the codes are those of the file. */
    public enum Kind {
      UKRAINE_BORDER,
      STATE_BORDER,
      OBLAST_BORDER,
      UKRAINE_COAST,
      COAST
    }
  }

  /**
   * Standing water.
   *
   * @param name empty where it is too small for one
   * @param kind {@code lake}, {@code reservoir} or {@code lagoon}
   * @param rank importance, from 0 for the greatest
   * @param drained whether it has run dry, as the Kakhovka reservoir has since its dam's
   *     destruction
   */
  public record Lake(String name, String kind, int rank, boolean drained, Geometry geometry) {}

  /**
   * A river's centreline, through its lakes too.
   *
   * @param name empty where it is too small for one
   * @param rank importance, from 0 for the greatest
   */
  public record River(String name, @Nullable String nameUk, int rank, Geometry geometry) {}

  /**
   * A city, town or village.
   *
   * @param kind {@code capital}, {@code centre} (of a region) or {@code place}
   * @param rank importance, from 0 for the greatest
   * @param country ISO 3166 alpha-3
   */
  public record Place(
      String name,
      @Nullable String nameUk,
      String kind,
      int rank,
      long population,
      String country,
      Coordinate point) {}

  /**
   * What of Ukraine was occupied at a date: an approximation, never a border.
   *
   * @param asOf {@code YYYY-MM-DD}
   * @param accuracyKm how far its edge may be off
   */
  public record OccupiedArea(String name, String asOf, double accuracyKm, Geometry geometry) {}
}
