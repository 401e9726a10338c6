package muster.testing;

import java.nio.file.Path;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;

/** The workspace that Muster ships. */
public final class ShippedData {
  public static final Workspace WORKSPACE = load();

  private ShippedData() {}

  private static Workspace load() {
    return switch (WorkspaceFolder.load(Path.of("data"))) {
      case LoadResult.Loaded loaded -> loaded.workspace();
      case LoadResult.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }
}
