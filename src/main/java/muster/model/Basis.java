package muster.model;

/** What a commitment rests on: a source, an analyst's reasoning, or nothing but illustration. */
public enum Basis implements Coded {
  REPORTED("reported"),
  ESTIMATE("estimate"),
  PLACEHOLDER("placeholder");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
