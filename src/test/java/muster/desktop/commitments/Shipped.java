package muster.desktop.commitments;

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

  private static Workspace load() {
    return switch (WorkspaceFolder.load(Path.of("data"))) {
      case LoadResult.Loaded loaded -> loaded.workspace();
      case LoadResult.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }
}
