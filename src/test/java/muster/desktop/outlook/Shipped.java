package muster.desktop.outlook;

import java.nio.file.Path;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;

/** The workspace that Muster ships, and a session on it that answers at once. */
final class Shipped {
  static final Workspace WORKSPACE = load();

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

  private static Workspace load() {
    return switch (WorkspaceFolder.load(Path.of("data"))) {
      case LoadResult.Loaded loaded -> loaded.workspace();
      case LoadResult.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }
}
