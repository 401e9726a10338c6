package muster.model;

/** A side of a line, as seen going from its first to its last vertex. */
public enum Side implements Coded {
  BOTH("both"),
  LEFT("left"),
  RIGHT("right");

  private final String code;

  Side(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
