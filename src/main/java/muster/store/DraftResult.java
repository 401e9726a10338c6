package muster.store;

import java.util.List;
import muster.model.Identified;

/** What reading a draft gives: the record, or everything that is wrong with it. */
public sealed interface DraftResult<T extends Identified> {
  record Sound<T extends Identified>(T record) implements DraftResult<T> {}

  /**
   * @param problems at least one
   */
  record Faulty<T extends Identified>(List<DraftProblem> problems) implements DraftResult<T> {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /** Everything that is wrong; empty if it is sound. */
  default List<DraftProblem> problems() {
    return switch (this) {
      case Sound<T> _ -> List.of();
      case Faulty<T>(List<DraftProblem> problems) -> problems;
    };
  }
}
