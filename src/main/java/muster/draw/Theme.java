package muster.draw;

import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Coded;

/** For what room a picture is made. */
public enum Theme implements Coded {
  /** Light, for a bright room. */
  BRIEFING("briefing"),
  /** Dark, for an operations room. */
  OPERATIONS("operations"),
  /** Black on white, for paper: patterns and weights of lines say everything. */
  PRINT("print");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Optional<Theme> of(String code) {
    return Stream.of(values()).filter(theme -> theme.code.equals(code)).findFirst();
  }
}
