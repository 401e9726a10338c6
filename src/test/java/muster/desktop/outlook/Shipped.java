package muster.desktop.outlook;

import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.testing.ShippedData;

/** The workspace that Muster ships, and a session on it that answers at once. */
final class Shipped {
  static final Workspace WORKSPACE = ShippedData.WORKSPACE;

  private Shipped() {}

  static void rethrow(Throwable failure) {
    throw new AssertionError(failure);
  }

  static Session session() {
    Session session = new Session(Tasks.inline(), new WorldAnswerer(), Shipped::rethrow);
    session.open(WORKSPACE);
    session.pickScenario("europe-alone");
    return session;
  }
}
