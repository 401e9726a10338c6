package muster.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When something holds, in terms of assumptions. */
public sealed interface Condition {
  /** The keys that make a condition of conditions, and are therefore no assumption's id. */
  List<String> RESERVED = List.of("all", "any", "not");

  /** All of nothing: it holds in every world. */
  static Condition always() {
    return new All(List.of());
  }

  /** The chosen option of the assumption is one of these; there is at least one. */
  record Is(String assumption, List<String> options) implements Condition {
    public Is {
      options = List.copyOf(options);
    }
  }

  /** Every part holds; of no parts: it holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds; of no parts: it does not. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  /** Whether it holds under the choices: an option for every assumption that it speaks of. */
  default boolean holds(Choices choices) {
    return switch (this) {
      case Is(String assumption, List<String> options) ->
          options.contains(choices.optionOf(assumption));
      case All(List<Condition> parts) -> parts.stream().allMatch(part -> part.holds(choices));
      case Any(List<Condition> parts) -> parts.stream().anyMatch(part -> part.holds(choices));
      case Not(Condition part) -> !part.holds(choices);
    };
  }

  /** The assumptions that it speaks of, in the order of their first mention. */
  default Set<String> assumptions() {
    Set<String> found = new LinkedHashSet<>();
    collect(found);
    return found;
  }

  private void collect(Set<String> found) {
    switch (this) {
      case Is is -> found.add(is.assumption());
      case All all -> all.parts().forEach(part -> part.collect(found));
      case Any any -> any.parts().forEach(part -> part.collect(found));
      case Not not -> not.part().collect(found);
    }
  }
}
