package muster.model;

/**
 * The three ways of support: regenerating Ukraine's forces, industry, Western presence in Ukraine.
 */
public enum Axis implements Coded {
  FORCES("forces"),
  INDUSTRY("industry"),
  PRESENCE("presence");

  private final String code;

  Axis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
