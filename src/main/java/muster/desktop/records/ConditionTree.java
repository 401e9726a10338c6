package muster.desktop.records;

import java.util.List;
import java.util.function.UnaryOperator;
import muster.model.Assumption;
import muster.model.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is clicked together: every step gives another sound one. A part is found by the
 * numbers of the parts on the way to it; a group of which nothing is left goes with its last part.
 *
 * @param root null: always
 */
record ConditionTree(@Nullable Condition root) {
  private static final Parts<Condition> PARTS =
      new Parts<>(ConditionTree::parts, ConditionTree::with);

  /** What joins or turns parts. */
  enum Join {
    ALL,
    ANY,
    NOT
  }

  /** Every part, each before those in it. */
  List<Parts.Row<Condition>> rows() {
    return root == null ? List.of() : PARTS.rows(root);
  }

  /** Asks for an option of an assumption beside the parts of a group, or beside what is there. */
  ConditionTree add(List<Integer> path, Assumption assumption) {
    Condition term = term(assumption);
    if (root == null) {
      return new ConditionTree(term);
    }
    return at(
        path,
        part ->
            switch (part) {
              case Condition.All(List<Condition> parts) ->
                  new Condition.All(Parts.with(parts, term));
              case Condition.Any(List<Condition> parts) ->
                  new Condition.Any(Parts.with(parts, term));
              case Condition.Is _, Condition.Not _ -> new Condition.All(List.of(part, term));
            });
  }

  /** What is asked of an assumption at first: something else than is the case. */
  private static Condition term(Assumption assumption) {
    String option =
        assumption.options().stream()
            .map(Assumption.Option::id)
            .filter(id -> !id.equals(assumption.baseline()))
            .findFirst()
            .orElse(assumption.baseline());
    return new Condition.Is(assumption.id(), List.of(option));
  }

  /** Asks for another assumption there. */
  ConditionTree ask(List<Integer> path, Assumption assumption) {
    return at(path, part -> part instanceof Condition.Is ? term(assumption) : part);
  }

  /**
   * Lets an option do, or no longer; the last one stays.
   *
   * @param assumption the one asked for there, for the order of its options
   */
  ConditionTree toggle(List<Integer> path, Assumption assumption, String option) {
    return at(
        path,
        part -> {
          if (!(part instanceof Condition.Is(String id, List<String> options))) {
            return part;
          }
          boolean was = options.contains(option);
          List<String> kept =
              assumption.options().stream()
                  .map(Assumption.Option::id)
                  .filter(o -> o.equals(option) ? !was : options.contains(o))
                  .toList();
          return kept.isEmpty() ? part : new Condition.Is(id, kept);
        });
  }

  /** Joins a group's parts in another way. */
  ConditionTree join(List<Integer> path, Join join) {
    return at(
        path,
        part ->
            part instanceof Condition.Is || part instanceof Condition.Not || join == Join.NOT
                ? part
                : group(join, parts(part)));
  }

  /** Puts a part into a group of its own, or turns it into its contrary. */
  ConditionTree wrap(List<Integer> path, Join join) {
    return at(
        path, part -> join == Join.NOT ? new Condition.Not(part) : group(join, List.of(part)));
  }

  /** Whether a part's parts can stand in its place. */
  boolean canUnwrap(List<Integer> path) {
    Condition part = part(path);
    return part != null
        && !(part instanceof Condition.Is)
        && (parts(part).size() == 1 || (!parts(part).isEmpty() && joins(parent(path))));
  }

  private static boolean joins(@Nullable Condition part) {
    return part instanceof Condition.All || part instanceof Condition.Any;
  }

  /** Puts a part's parts in its place. */
  ConditionTree unwrap(List<Integer> path) {
    Condition part = part(path);
    if (part == null || !canUnwrap(path)) {
      return this;
    }
    List<Condition> parts = parts(part);
    if (parts.size() == 1) {
      return at(path, _ -> parts.getFirst());
    }
    return at(
        Parts.around(path),
        around -> with(around, Parts.spliced(parts(around), path.getLast(), parts)));
  }

  /** Takes a part away, and the groups that are empty then. */
  ConditionTree remove(List<Integer> path) {
    if (path.isEmpty()) {
      return new ConditionTree(null);
    }
    List<Integer> around = Parts.around(path);
    Condition group = part(around);
    if (group == null || group instanceof Condition.Not || parts(group).size() == 1) {
      return remove(around);
    }
    return at(around, _ -> with(group, Parts.without(parts(group), path.getLast())));
  }

  /** The part at a path; null if there is none. */
  @Nullable Condition part(List<Integer> path) {
    return PARTS.part(root, path);
  }

  private @Nullable Condition parent(List<Integer> path) {
    return path.isEmpty() ? null : part(Parts.around(path));
  }

  private ConditionTree at(List<Integer> path, UnaryOperator<Condition> change) {
    return root == null ? this : new ConditionTree(PARTS.changed(root, path, change));
  }

  private static Condition with(Condition part, List<Condition> parts) {
    return switch (part) {
      case Condition.All _ -> new Condition.All(parts);
      case Condition.Any _ -> new Condition.Any(parts);
      case Condition.Not _ -> new Condition.Not(parts.getFirst());
      case Condition.Is _ -> part;
    };
  }

  static List<Condition> parts(Condition part) {
    return switch (part) {
      case Condition.Is _ -> List.of();
      case Condition.All(List<Condition> parts) -> parts;
      case Condition.Any(List<Condition> parts) -> parts;
      case Condition.Not(Condition inner) -> List.of(inner);
    };
  }

  private static Condition group(Join join, List<Condition> parts) {
    return join == Join.ANY ? new Condition.Any(parts) : new Condition.All(parts);
  }
}
