package muster.draw;

/** How everything painted looks. */
public record Style(MapStyle map, SlideStyle slide) {

  public static Style of(MapLook look) {
    Style style =
        switch (look.theme()) {
          case BRIEFING -> briefing();
          case OPERATIONS -> operations();
          case PRINT -> print();
        };
    return new Style(style.map.speaking(look.language()).framed(look.siteFrames()), style.slide);
  }

  /** Light, for a bright room. */
  public static Style briefing() {
    return new Style(MapStyle.briefing(), SlideStyle.briefing());
  }

  /** Dark, for an operations room. */
  public static Style operations() {
    return new Style(MapStyle.operations(), SlideStyle.operations());
  }

  /** Black on white, for paper. */
  public static Style print() {
    return new Style(MapStyle.print(), SlideStyle.print());
  }
}
