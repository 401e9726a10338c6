package muster.assess;

import java.util.List;
import muster.model.Assumption;
import muster.model.Choices;

/**
 * The worlds of a {@link WorldGrid} as sets of changes to a chosen one, a bit for each: a block is
 * a word, and the words stand in the order of a walk through the tree, the last level counting
 * fastest.
 */
final class ChangeLattice {
  private final int[] options;
  private final int[] chosen;
  private final int[] strides;
  private final List<LaneChanges> laneChanges;
  private final long[] words;

  ChangeLattice(WorldGrid grid, Choices choices) {
    this.options = new int[grid.depth()];
    this.chosen = new int[grid.depth()];
    this.strides = new int[grid.depth()];
    int stride = 1;
    for (int level = grid.depth() - 1; level >= 0; level--) {
      Assumption assumption = grid.levels().get(level);
      options[level] = assumption.options().size();
      chosen[level] = chosen(assumption, choices);
      strides[level] = stride;
      stride *= options[level];
    }
    this.laneChanges =
        grid.inLanes().stream().map(a -> new LaneChanges(a, chosen(a, choices), grid)).toList();
    this.words = new long[stride];
  }

  /** The number of the chosen option. */
  static int chosen(Assumption assumption, Choices choices) {
    String option = choices.optionOf(assumption.id());
    return assumption.options().indexOf(assumption.option(option));
  }

  /** The words below a node: those from its first one on. */
  int wordsBelow(int depth) {
    return depth == 0 ? words.length : strides[depth - 1];
  }

  int stride(int level) {
    return strides[level];
  }

  int optionOf(int level, int word) {
    return word / strides[level] % options[level];
  }

  long[] words() {
    return words;
  }

  /** Keeps those of the marked sets of changes of which no proper part is marked. */
  void keepMinimal() {
    long[] closed = words.clone();
    closeUpwards(closed);
    for (int word = 0; word < words.length; word++) {
      if (words[word] != 0) {
        words[word] &= ~withProperPart(closed, word);
      }
    }
  }

  /** Marks also every set of changes of which a part is marked. */
  private void closeUpwards(long[] closed) {
    for (int word = 0; word < closed.length; word++) {
      for (LaneChanges changes : laneChanges) {
        closed[word] |= changes.spread(closed[word]);
      }
    }
    for (int level = 0; level < strides.length; level++) {
      int stride = strides[level];
      int period = stride * options[level];
      for (int start = 0; start < closed.length; start += period) {
        int kept = start + chosen[level] * stride;
        for (int word = start; word < start + period; word++) {
          closed[word] |= closed[kept + (word - start) % stride];
        }
      }
    }
  }

  /** The lanes of a word that are marked once one of their changes is taken back. */
  private long withProperPart(long[] closed, int word) {
    long lanes = 0;
    for (int level = 0; level < strides.length; level++) {
      int back = chosen[level] - optionOf(level, word);
      if (back != 0) {
        lanes |= closed[word + back * strides[level]];
      }
    }
    for (LaneChanges changes : laneChanges) {
      lanes |= changes.spread(closed[word]);
    }
    return lanes;
  }

  /** How the options of an assumption that runs through the lanes are reached from the chosen. */
  private static final class LaneChanges {
    private final long kept;
    private final int before;
    private final int after;
    private final int stride;

    LaneChanges(Assumption assumption, int chosen, WorldGrid grid) {
      this.kept = grid.lanesWhere(assumption.id(), option -> option == chosen);
      this.before = chosen;
      this.after = assumption.options().size() - 1 - chosen;
      this.stride = grid.laneStride(assumption.id());
    }

    /** The lanes that differ from a marked one in this assumption alone, which is changed. */
    long spread(long marked) {
      long from = marked & kept;
      long lanes = 0;
      for (int further = 1; further <= after; further++) {
        lanes |= from << (further * stride);
      }
      for (int nearer = 1; nearer <= before; nearer++) {
        lanes |= from >>> (nearer * stride);
      }
      return lanes;
    }
  }
}
