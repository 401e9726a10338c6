package muster.model;

/**
 * What an actor says of sending troops; of Ukraine: of hosting them; of Russia: of accepting them.
 */
public enum TroopStance implements Coded {
  PLEDGED("pledged"),
  OPEN("open"),
  CONDITIONAL("conditional"),
  UNSTATED("unstated"),
  RULED_OUT("ruled-out");

  private final String code;

  TroopStance(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
