package muster.assess;

import muster.model.Coded;
import muster.model.Commitment;

/**
 * What a commitment brings, as a map tells it apart: by its axis, and presence by where it acts.
 */
public enum Contribution implements Coded {
  PRESENCE("presence"),
  /** Presence whose domain is the air: it acts over the ground and needs no soil there. */
  AIR("air"),
  /** Presence whose domain is the sea. */
  SEA("sea"),
  FORCES("forces"),
  INDUSTRY("industry");

  private final String code;

  Contribution(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What a commitment brings; a domain that Muster does not know changes nothing. */
  public static Contribution of(Commitment commitment) {
    return switch (commitment.axis()) {
      case FORCES -> FORCES;
      case INDUSTRY -> INDUSTRY;
      case PRESENCE ->
          switch (commitment.domain()) {
            case "air" -> AIR;
            case "maritime", "sea", "naval" -> SEA;
            default -> PRESENCE;
          };
    };
  }

  /** Whether it is of axis presence, whose troops count as troops in Ukraine. */
  public boolean isPresence() {
    return this == PRESENCE || isTask();
  }

  /** Whether it acts over an area that no troops need to hold. */
  public boolean isTask() {
    return this == AIR || this == SEA;
  }
}
