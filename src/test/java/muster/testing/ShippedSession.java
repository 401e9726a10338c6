package muster.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import muster.desktop.session.Ground;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;

/** Sessions that answer at once, and in which a failure fails the test. */
public final class ShippedSession {
  private ShippedSession() {}

  /** With no workspace yet. */
  public static Session empty() {
    return new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  }

  /** On the workspace that Muster ships, without a map. */
  public static Session open() {
    Session session = empty();
    session.open(ShippedData.WORKSPACE);
    return session;
  }

  /** On the workspace that Muster ships, with its map. */
  public static Session withMap() {
    Session session = open();
    session.setGround(ground());
    return session;
  }

  /** The base map that Muster ships, read once for all tests. */
  public static Ground ground() {
    return Kept.GROUND;
  }

  public static void fail(Throwable failure) {
    throw new AssertionError(failure);
  }

  /** Read only where a test asks for it. */
  private static final class Kept {
    private static final Ground GROUND = read();

    private static Ground read() {
      try {
        return Ground.load(Path.of("maps"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
