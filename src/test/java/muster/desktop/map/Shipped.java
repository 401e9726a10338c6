package muster.desktop.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import muster.desktop.session.Ground;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.draw.Style;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;

/** The workspace and the base map that Muster ships, in a session that answers at once. */
final class Shipped {
  static final Workspace WORKSPACE = workspace();
  static final Ground GROUND = ground();

  private Shipped() {}

  static Session session() {
    Session session = emptySession();
    session.open(WORKSPACE);
    session.setGround(GROUND);
    return session;
  }

  static Session emptySession() {
    return new Session(Tasks.inline(), new WorldAnswerer(), Shipped::fail);
  }

  static MapViewModel model(Session session, Tasks painting) {
    return new MapViewModel(session, painting, Style.briefing(), Shipped::fail);
  }

  private static void fail(Throwable failure) {
    throw new AssertionError(failure);
  }

  private static Ground ground() {
    try {
      return Ground.load(Path.of("maps"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Workspace workspace() {
    return switch (WorkspaceFolder.load(Path.of("data"))) {
      case LoadResult.Loaded loaded -> loaded.workspace();
      case LoadResult.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }
}
