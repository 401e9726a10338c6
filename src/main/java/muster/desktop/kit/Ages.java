package muster.desktop.kit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import muster.assess.EvidenceScope;
import muster.assess.Staleness;
import muster.model.Position;
import muster.model.Workspace;

/** Says how old an actor's last word is. */
public final class Ages {
  private Ages() {}

  /**
   * The day by which age counts.
   *
   * @param believed a workspace as believed, which is as of the day of what is believed
   */
  public static LocalDate day(Workspace believed) {
    return Staleness.day(believed, EvidenceScope.ALL);
  }

  /** Such as "stale: 172 days old"; empty if it is not stale. */
  public static String stale(Position position, LocalDate day) {
    return Staleness.isStale(position, day) ? Words.text("stale", days(position, day)) : "";
  }

  /** How many days old it is. */
  public static long days(Position position, LocalDate day) {
    return ChronoUnit.DAYS.between(position.asOf().lastDay(), day);
  }
}
