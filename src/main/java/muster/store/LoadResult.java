package muster.store;

import java.util.List;
import muster.model.Workspace;

/** What reading a folder gives: the workspace, or everything that is wrong with it. */
public sealed interface LoadResult {
  /**
   * @param foreign what the workspace has no place for; needed to save it again
   * @param remarks what is amiss and keeps nobody from using the workspace: what slides name and is
   *     gone, which they say themselves
   */
  record Loaded(Workspace workspace, ForeignMembers foreign, List<Problem> remarks)
      implements LoadResult {
    public Loaded {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * @param problems at least one, in the order of files, lines and columns
   */
  record Rejected(List<Problem> problems) implements LoadResult {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** Everything that is wrong, whether the workspace was loaded or not. */
  default List<Problem> problems() {
    return switch (this) {
      case Loaded loaded -> loaded.remarks();
      case Rejected(List<Problem> problems) -> problems;
    };
  }
}
