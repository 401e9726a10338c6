package muster.desktop.edit;

import muster.model.Identified;
import muster.model.Line;
import muster.model.Site;
import muster.model.Zone;

/** What a record is called in a sentence. */
public final class Names {
  private Names() {}

  public static String of(Identified record) {
    return switch (record) {
      case Zone zone -> zone.name();
      case Line line -> line.name();
      case Site site -> site.name();
      default -> record.id();
    };
  }
}
