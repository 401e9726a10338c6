package muster.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import muster.model.Choices;

/** The possible changes as numbers: assumption by assumption, and in one by its options. */
final class Elements {
  private final List<String> assumptions;
  private final Map<String, List<String>> options;
  private final int[] first;
  private final List<String> assumptionOf = new ArrayList<>();
  private final List<String> optionOf = new ArrayList<>();

  Elements(List<String> assumptions, Map<String, List<String>> options) {
    this.assumptions = assumptions;
    this.options = options;
    this.first = new int[assumptions.size()];
    for (int v = 0; v < first.length; v++) {
      first[v] = optionOf.size();
      for (String option : options.getOrDefault(assumptions.get(v), List.of())) {
        assumptionOf.add(assumptions.get(v));
        optionOf.add(option);
      }
    }
  }

  int size() {
    return optionOf.size();
  }

  int number(int variable, int option) {
    return first[variable] + option;
  }

  String assumption(int element) {
    return assumptionOf.get(element);
  }

  String option(int element) {
    return optionOf.get(element);
  }

  /** Which of its options the variable's assumption has. */
  int indexOf(int variable, Choices choices) {
    String assumption = assumptions.get(variable);
    return options.getOrDefault(assumption, List.of()).indexOf(choices.optionOf(assumption));
  }

  /** All of them in the order of their texts {@code assumption=option}. */
  int[] byText() {
    return IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparing(element -> assumption(element) + "=" + option(element)))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
