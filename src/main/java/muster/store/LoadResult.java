package muster.store;

import java.util.List;
import muster.model.Workspace;

/** What reading a folder gives: the workspace, or everything that is wrong with it. */
public sealed interface LoadResult {
  /**
   * @param foreign what the workspace has no place for; needed to save it again
   */
  record Loaded(Workspace workspace, ForeignMembers foreign) implements LoadResult {}

  /**
   * @param problems at least one, in the order of files, lines and columns
   */
  record Rejected(List<Problem> problems) implements LoadResult {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** Everything that is wrong; empty if the workspace was loaded. */
  default List<Problem> problems() {
    return switch (this) {
      case Loaded _ -> List.of();
      case Rejected(List<Problem> problems) -> problems;
    };
  }
}
