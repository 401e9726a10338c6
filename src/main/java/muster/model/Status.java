package muster.model;

/** How far a commitment has come. */
public enum Status implements Coded {
  SAID("said"),
  CONDITIONAL("conditional"),
  ALLOCATED("allocated"),
  DEPLOYED("deployed");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
