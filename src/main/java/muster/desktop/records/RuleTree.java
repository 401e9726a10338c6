package muster.desktop.records;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import muster.model.ZoneRule;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a zone as it is clicked together: every step gives another sound one. What joins one
 * part only, once another was taken away, goes with it.
 *
 * @param root never the name of a zone alone, which files do not take for a rule
 */
record RuleTree(ZoneRule root) {
  private static final Parts<ZoneRule> PARTS = new Parts<>(RuleTree::parts, RuleTree::with);

  RuleTree {
    if (root instanceof ZoneRule.Reference) {
      root = new ZoneRule.Union(List.of(root));
    }
  }

  /** What is made of several areas. */
  enum Join {
    UNION,
    INTERSECT,
    MINUS
  }

  /** Every part, each before those in it. */
  List<Parts.Row<ZoneRule>> rows() {
    return PARTS.rows(root);
  }

  /** The part at a path; null if there is none. */
  @Nullable ZoneRule part(List<Integer> path) {
    return PARTS.part(root, path);
  }

  /** How a part joins others; null: it is one area. */
  static @Nullable Join join(ZoneRule part) {
    return switch (part) {
      case ZoneRule.Union _ -> Join.UNION;
      case ZoneRule.Intersect _ -> Join.INTERSECT;
      case ZoneRule.Minus _ -> Join.MINUS;
      case ZoneRule.Regions _,
          ZoneRule.Buffer _,
          ZoneRule.Beyond _,
          ZoneRule.WestOf _,
          ZoneRule.Reference _ ->
          null;
    };
  }

  /** Another area there, in the place of one. */
  RuleTree put(List<Integer> path, ZoneRule area) {
    return at(path, part -> join(part) == null ? area : part);
  }

  /** Joins a part with another area: beside it, where it is joined in that way already. */
  RuleTree combine(List<Integer> path, Join join, ZoneRule area) {
    ZoneRule part = part(path);
    if (part != null && join != Join.MINUS && join(part) == join) {
      return at(path, group -> with(group, Parts.with(parts(group), area)));
    }
    ZoneRule around = path.isEmpty() ? null : part(Parts.around(path));
    if (around != null && join != Join.MINUS && join(around) == join) {
      int place = path.getLast();
      return at(
          Parts.around(path),
          group ->
              with(
                  group,
                  Parts.spliced(parts(group), place, List.of(parts(group).get(place), area))));
    }
    return at(path, of -> joined(join, List.of(of, area)));
  }

  /** Joins the same areas in another way; what is taken away from the first is all the others. */
  RuleTree join(List<Integer> path, Join join) {
    return at(path, part -> join(part) == null ? part : joined(join, parts(part)));
  }

  /** Lets two areas change places where it matters which is first. */
  RuleTree swap(List<Integer> path) {
    return at(
        path,
        part ->
            part instanceof ZoneRule.Minus(ZoneRule from, ZoneRule what)
                ? new ZoneRule.Minus(what, from)
                : part);
  }

  /** Whether something is left when a part goes. */
  boolean canRemove(List<Integer> path) {
    if (path.isEmpty()) {
      return false;
    }
    ZoneRule around = part(Parts.around(path));
    return around != null && (parts(around).size() > 1 || canRemove(Parts.around(path)));
  }

  /** Takes a part away; a last one stays by itself, without what joined it. */
  RuleTree remove(List<Integer> path) {
    if (!canRemove(path)) {
      return this;
    }
    List<Integer> around = Parts.around(path);
    List<ZoneRule> left =
        Parts.without(parts(Objects.requireNonNull(part(around))), path.getLast());
    return switch (left.size()) {
      case 0 -> remove(around);
      case 1 -> at(around, _ -> left.getFirst());
      default -> at(around, group -> with(group, left));
    };
  }

  /** Whether a part's parts can stand in its place. */
  boolean canUnwrap(List<Integer> path) {
    ZoneRule part = part(path);
    Join join = part == null ? null : join(part);
    ZoneRule around = path.isEmpty() ? null : part(Parts.around(path));
    return part != null
        && join != null
        && ((parts(part).size() == 1 && !(path.isEmpty() && isName(parts(part).getFirst())))
            || (around != null && join != Join.MINUS && join == join(around)));
  }

  private static boolean isName(ZoneRule part) {
    return part instanceof ZoneRule.Reference;
  }

  /** Puts a part's parts in its place. */
  RuleTree unwrap(List<Integer> path) {
    if (!canUnwrap(path)) {
      return this;
    }
    List<ZoneRule> parts = parts(Objects.requireNonNull(part(path)));
    return parts.size() == 1
        ? at(path, _ -> parts.getFirst())
        : at(
            Parts.around(path),
            around -> with(around, Parts.spliced(parts(around), path.getLast(), parts)));
  }

  private RuleTree at(List<Integer> path, UnaryOperator<ZoneRule> change) {
    return new RuleTree(PARTS.changed(root, path, change));
  }

  static List<ZoneRule> parts(ZoneRule rule) {
    return switch (rule) {
      case ZoneRule.Union(List<ZoneRule> operands) -> operands;
      case ZoneRule.Intersect(List<ZoneRule> operands) -> operands;
      case ZoneRule.Minus(ZoneRule from, ZoneRule what) -> List.of(from, what);
      case ZoneRule.Regions _,
          ZoneRule.Buffer _,
          ZoneRule.Beyond _,
          ZoneRule.WestOf _,
          ZoneRule.Reference _ ->
          List.of();
    };
  }

  private static ZoneRule with(ZoneRule part, List<ZoneRule> parts) {
    Join join = join(part);
    return join == null ? part : joined(join, parts);
  }

  private static ZoneRule joined(Join join, List<ZoneRule> parts) {
    return switch (join) {
      case UNION -> new ZoneRule.Union(parts);
      case INTERSECT -> new ZoneRule.Intersect(parts);
      case MINUS ->
          parts.size() < 2
              ? new ZoneRule.Union(parts)
              : new ZoneRule.Minus(parts.getFirst(), rest(parts.subList(1, parts.size())));
    };
  }

  private static ZoneRule rest(List<ZoneRule> parts) {
    return parts.size() == 1 ? parts.getFirst() : new ZoneRule.Union(parts);
  }
}
