package muster.draw;

/** How everything painted looks. */
public record Style(MapStyle map, SlideStyle slide) {

  /** Light, for a bright room and for print. */
  public static Style briefing() {
    return new Style(MapStyle.briefing(), SlideStyle.briefing());
  }
}
