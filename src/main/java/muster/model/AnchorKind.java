package muster.model;

/** What a slide's remark can be anchored to. */
public enum AnchorKind implements Coded {
  ZONE("zone"),
  SITE("site"),
  LINE("line"),
  ACTOR("actor"),
  /** A town of the base map, by its name. */
  PLACE("place");

  private final String code;

  AnchorKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
