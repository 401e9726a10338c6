package muster.desktop.bookmarks;

/**
 * A view of the map with a name. Where a pane is of another shape, it shows at least this much.
 *
 * @param longitude of the middle, degrees
 * @param latitude of the middle, degrees
 * @param widthKm above 0
 * @param heightKm above 0
 */
public record Bookmark(
    String name, double longitude, double latitude, double widthKm, double heightKm) {
  public Bookmark {
    if (name.isBlank()
        || !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)
        || !(widthKm > 0 && heightKm > 0)
        || Double.isInfinite(widthKm + heightKm)) {
      throw new IllegalArgumentException(
          "%s: %s, %s, %s × %s km".formatted(name, longitude, latitude, widthKm, heightKm));
    }
  }

  /** The same view under another name. */
  public Bookmark named(String other) {
    return new Bookmark(other, longitude, latitude, widthKm, heightKm);
  }
}
