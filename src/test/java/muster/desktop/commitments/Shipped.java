package muster.desktop.commitments;

import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.testing.ShippedData;

/** The workspace that Muster ships, and a session on it that answers at once. */
final class Shipped {
  static final Workspace WORKSPACE = ShippedData.WORKSPACE;

  private Shipped() {}

  static Session session() {
    Session session = emptySession();
    session.open(WORKSPACE);
    return session;
  }

  static Session emptySession() {
    return new Session(
        Tasks.inline(),
        new WorldAnswerer(),
        error -> {
          throw new AssertionError(error);
        });
  }
}
