package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * One slide: what it shows is computed from its scenario, never stored.
 *
 * @param layout such as {@code title}, {@code text}, {@code map}, {@code map-table}, {@code table},
 *     {@code outlook}, {@code chart}, {@code compare}; others are drawn as {@code map-table}
 * @param chart which chart the layout {@code chart} shows, such as {@code chances}; null: that one
 * @param target the likely troops that the chart {@code unlocks} looks for; null: those of the
 *     smallest force size that is not reached
 * @param scenario null: every assumption at its baseline
 * @param compare scenarios to set side by side, after {@code scenario} if there is one
 * @param view null: all of Ukraine
 * @param layers the layers shown; null: the usual ones
 * @param highlight ids of actors and zones to bring out
 * @param text paragraphs of the layout {@code text}
 * @param notes for the speaker
 * @param marking the slide's own classification; null: the workspace's
 */
public record Slide(
    String id,
    String title,
    @Nullable String subtitle,
    String layout,
    @Nullable String chart,
    @Nullable Long target,
    @Nullable String scenario,
    @Nullable List<String> compare,
    @Nullable View view,
    @Nullable List<String> layers,
    @Nullable List<Callout> callouts,
    @Nullable List<String> highlight,
    @Nullable List<String> text,
    @Nullable String notes,
    @Nullable String marking,
    Extras extras)
    implements Identified {
  public Slide {
    compare = compare == null ? null : List.copyOf(compare);
    layers = layers == null ? null : List.copyOf(layers);
    callouts = callouts == null ? null : List.copyOf(callouts);
    highlight = highlight == null ? null : List.copyOf(highlight);
    text = text == null ? null : List.copyOf(text);
  }

  /** A slide without chart, text and a marking of its own. */
  public Slide(
      String id,
      String title,
      @Nullable String subtitle,
      String layout,
      @Nullable String scenario,
      @Nullable List<String> compare,
      @Nullable View view,
      @Nullable List<String> layers,
      @Nullable List<Callout> callouts,
      @Nullable List<String> highlight,
      @Nullable String notes,
      Extras extras) {
    this(
        id, title, subtitle, layout, null, null, scenario, compare, view, layers, callouts,
        highlight, null, notes, null, extras);
  }

  /**
   * What part of the map is shown.
   *
   * @param longitude of the centre, degrees
   * @param latitude of the centre, degrees
   * @param widthKm kilometres from the left to the right edge through the centre
   */
  public record View(double longitude, double latitude, double widthKm, Extras extras) {}

  /**
   * A remark on a slide. It stands in the slide's text where it points nowhere.
   *
   * @param at longitude and latitude that it points to, or null; of what it is anchored to, the
   *     point as long as that lies there
   * @param to what it is anchored to, and goes with; or null
   */
  public record Callout(@Nullable Coordinate at, @Nullable Anchor to, String text, Extras extras) {

    /** A remark that points to a place, or nowhere. */
    public Callout(@Nullable Coordinate at, String text, Extras extras) {
      this(at, null, text, extras);
    }
  }

  /**
   * What a remark is anchored to.
   *
   * @param id of the workspace's record; a place's name
   */
  public record Anchor(AnchorKind kind, String id, Extras extras) {}
}
