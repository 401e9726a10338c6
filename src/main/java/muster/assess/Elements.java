package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import muster.model.Choices;

/** The possible changes as numbers: assumption by assumption, and in one by its options. */
final class Elements {
  private final List<String> assumptions;
  private final Map<String, List<String>> options;
  private final int[] first;
  private final Map<String, Integer> fileOrder;
  private final int[] byText;
  private final int[] placeOf;
  private final List<String> assumptionOf = new ArrayList<>();
  private final List<String> optionOf = new ArrayList<>();

  /**
   * @param assumptions in the order in which they are numbered
   * @param options every assumption's options
   * @param fileOrder every assumption's place in the file
   */
  Elements(
      List<String> assumptions, Map<String, List<String>> options, Map<String, Integer> fileOrder) {
    this.assumptions = assumptions;
    this.options = options;
    this.fileOrder = fileOrder;
    this.first = new int[assumptions.size()];
    for (int v = 0; v < first.length; v++) {
      first[v] = optionOf.size();
      for (String option : options.getOrDefault(assumptions.get(v), List.of())) {
        assumptionOf.add(assumptions.get(v));
        optionOf.add(option);
      }
    }
    this.byText =
        IntStream.range(0, optionOf.size())
            .boxed()
            .sorted(Comparator.comparing(element -> assumption(element) + "=" + option(element)))
            .mapToInt(Integer::intValue)
            .toArray();
    this.placeOf = new int[byText.length];
    for (int place = 0; place < byText.length; place++) {
      placeOf[byText[place]] = place;
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

  /**
   * A set of changes as it is compared: the places, ascending, that its texts {@code
   * assumption=option} have among all.
   */
  int[] key(int[] elements) {
    return Arrays.stream(elements).map(element -> placeOf[element]).sorted().toArray();
  }

  /** The changes of a key, in the order of the assumptions' file. */
  Map<String, String> changes(int[] key) {
    Map<String, String> changes = new LinkedHashMap<>();
    Arrays.stream(key)
        .map(place -> byText[place])
        .boxed()
        .sorted(Comparator.comparing(element -> fileOrder.get(assumption(element))))
        .forEach(element -> changes.put(assumption(element), option(element)));
    return changes;
  }
}
