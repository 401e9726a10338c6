package muster.testing;

import java.nio.file.Path;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;

/** The workspace that Muster ships. */
public final class ShippedData {
  /** Its folder. */
  public static final Path FOLDER = Path.of("data");

  public static final Workspace WORKSPACE = load();

  private ShippedData() {}

  /** Another workspace, in which there is nothing. */
  public static Workspace emptied() {
    return Workspace.empty(WORKSPACE.header());
  }

  /** The same with no classification on anything. */
  public static Workspace unmarked() {
    Workspace.Header header = WORKSPACE.header();
    return new Workspace(
        new Workspace.Header(header.title(), header.asOf(), "", header.rotation(), header.extras()),
        WORKSPACE.sources(),
        WORKSPACE.actors(),
        WORKSPACE.positions(),
        WORKSPACE.assumptions(),
        WORKSPACE.commitments(),
        WORKSPACE.forceModels(),
        WORKSPACE.enablers(),
        WORKSPACE.parameters(),
        WORKSPACE.scenarios(),
        WORKSPACE.zones(),
        WORKSPACE.sites(),
        WORKSPACE.lines(),
        WORKSPACE.briefings());
  }

  private static Workspace load() {
    return switch (WorkspaceFolder.load(FOLDER)) {
      case LoadResult.Loaded loaded -> loaded.workspace();
      case LoadResult.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }
}
