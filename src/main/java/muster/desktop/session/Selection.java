package muster.desktop.session;

import java.util.List;
import muster.model.Identified;
import muster.model.Workspace;

/**
 * What the person has picked out.
 *
 * @param id of the record in its file
 */
public record Selection(Kind kind, String id) {
  /** What can be picked out. */
  public enum Kind {
    ACTOR,
    ZONE,
    SITE,
    LINE
  }

  /** Whether a workspace has what is picked out. */
  boolean isIn(Workspace workspace) {
    List<? extends Identified> records =
        switch (kind) {
          case ACTOR -> workspace.actors();
          case ZONE -> workspace.zones();
          case SITE -> workspace.sites();
          case LINE -> workspace.lines();
        };
    return records.stream().anyMatch(record -> record.id().equals(id));
  }

  public static Selection actor(String id) {
    return new Selection(Kind.ACTOR, id);
  }
}
