package muster.draw.text;

import java.util.Locale;
import muster.model.Messages;
import org.locationtech.jts.geom.Coordinate;

/** Longitudes and latitudes as a person writes them: the latitude first. */
public final class Degrees {
  private static final Messages TEXT = new Messages("muster.draw.messages");
  private static final int TENTHS = 36_000;

  private Degrees() {}

  /** Such as {@code 50.45010° N, 30.52340° E}: to a metre or so. */
  public static String decimal(Coordinate lonLat) {
    return pair(
        lonLat,
        String.format(Locale.ROOT, "%.5f°", Math.abs(lonLat.y)),
        String.format(Locale.ROOT, "%.5f°", Math.abs(lonLat.x)));
  }

  /** Such as {@code 50°27′00.4″ N, 30°31′24.2″ E}: to three metres or so. */
  public static String seconds(Coordinate lonLat) {
    return pair(lonLat, seconds(lonLat.y), seconds(lonLat.x));
  }

  /** A meridian at whole minutes, such as {@code 30°15′ E}. */
  public static String meridian(double longitude, Language language) {
    return language.text(longitude < 0 ? "degrees.west" : "degrees.east", minutes(longitude));
  }

  /** A parallel at whole minutes, such as {@code 48° N}. */
  public static String parallel(double latitude, Language language) {
    return language.text(latitude < 0 ? "degrees.south" : "degrees.north", minutes(latitude));
  }

  private static String pair(Coordinate lonLat, String latitude, String longitude) {
    return TEXT.text(
        "degrees.pair",
        TEXT.text(lonLat.y < 0 ? "degrees.south" : "degrees.north", latitude),
        TEXT.text(lonLat.x < 0 ? "degrees.west" : "degrees.east", longitude));
  }

  private static String minutes(double degrees) {
    long minutes = Math.round(Math.abs(degrees) * 60);
    return minutes % 60 == 0
        ? "%d°".formatted(minutes / 60)
        : "%d°%02d′".formatted(minutes / 60, minutes % 60);
  }

  /** In whole tenths of a second first, so that no minute has sixty seconds. */
  private static String seconds(double degrees) {
    long tenths = Math.round(Math.abs(degrees) * TENTHS);
    return "%d°%02d′%02d.%d″"
        .formatted(tenths / TENTHS, tenths / 600 % 60, tenths / 10 % 60, tenths % 10);
  }
}
