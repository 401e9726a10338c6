package muster.draw.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.model.Assumption;
import muster.model.Workspace;

/**
 * An option of an assumption in words: within a sentence ("US backstop", "no US backstop", "UN or
 * NATO mandate", "Weather: dry") and below its assumption's label ("Yes", "No", "UN").
 *
 * <p>Where the label of one of the options contains the assumption's, all of them are taken to
 * speak for themselves; else the assumption's label is said first. A plain yes or no is said by the
 * assumption's label. An assumption or option that the workspace does not have is named by its id.
 */
public final class PhraseChoice {

  private final List<Assumption> assumptions;
  private final Language language;

  /** In English. */
  public PhraseChoice(Workspace workspace) {
    this(workspace, Language.ENGLISH);
  }

  /**
   * @param language of what is not the workspace's own words
   */
  public PhraseChoice(Workspace workspace, Language language) {
    this.language = language;
    this.assumptions = workspace.assumptions();
  }

  /** One of these options, within a sentence. */
  public String of(String assumption, List<String> options) {
    List<String> labels = inFileOrder(assumption, options);
    if (isYesNo(assumption)) {
      return join(labels.stream().map(o -> yesNo(label(assumption), o)).toList(), "or", false);
    }
    return speaks(assumption)
        ? join(withoutRepetition(labels), "or", false)
        : language.text("condition.is", label(assumption), join(labels, "or", false));
  }

  /** None of these options, within a sentence: by naming the others where that is plain. */
  String not(String assumption, List<String> options) {
    List<String> others =
        Workspace.find(assumptions, assumption).stream()
            .flatMap(found -> found.options().stream())
            .map(Assumption.Option::id)
            .filter(id -> !options.contains(id))
            .toList();
    if (others.size() == 1 || (!others.isEmpty() && speaks(assumption))) {
      return of(assumption, others);
    }
    List<String> labels = inFileOrder(assumption, options);
    return language.text(
        labels.size() > 1 ? "condition.neither" : "condition.is-not",
        label(assumption),
        join(labels, "nor", false));
  }

  /** How many options {@link #not} would name. */
  int countNot(String assumption, List<String> options) {
    long all = Workspace.find(assumptions, assumption).map(a -> a.options().size()).orElse(0);
    return speaks(assumption) ? (int) Math.max(1, all - options.size()) : 1;
  }

  /**
   * The option below or beside its assumption's label: without the words of that label, and "Yes"
   * where nothing is left.
   */
  public String brief(String assumption, String option) {
    String label = label(assumption);
    String words = option(assumption, option);
    int at = lower(words).indexOf(lower(label));
    if (at < 0 || lower(words).length() != words.length()) {
      return capital(words);
    }
    String rest = (words.substring(0, at) + words.substring(at + label.length())).strip();
    if (rest.isEmpty()) {
      return language.text("choice.yes");
    }
    return isWord("choice.no", rest)
        ? language.text("choice.no")
        : capital(rest.replace("  ", " "));
  }

  /** The assumption's label. */
  public String label(String assumption) {
    return Workspace.find(assumptions, assumption).map(Assumption::label).orElse(assumption);
  }

  /** The text with a capital first letter, as at the beginning of a line. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Such as "a, b or c"; with a comma before the last word where the parts have words like it. */
  String join(List<String> parts, String word, boolean comma) {
    String last = language.text("condition.join." + word + (comma ? ".comma" : ""));
    StringBuilder joined = new StringBuilder(parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      joined
          .append(i == parts.size() - 1 ? last : language.text("condition.join"))
          .append(parts.get(i));
    }
    return joined.toString();
  }

  private boolean speaks(String assumption) {
    String label = lower(label(assumption));
    return isYesNo(assumption)
        || Workspace.find(assumptions, assumption).stream()
            .flatMap(found -> found.options().stream())
            .anyMatch(option -> lower(option.label()).contains(label));
  }

  /** In whichever language a workspace has it. */
  private boolean isYesNo(String assumption) {
    List<String> labels =
        Workspace.find(assumptions, assumption).stream()
            .flatMap(found -> found.options().stream())
            .map(option -> lower(option.label()))
            .toList();
    return labels.size() == 2
        && Stream.of(Language.values())
            .anyMatch(
                spoken ->
                    labels.contains(lower(spoken.text("choice.yes")))
                        && labels.contains(lower(spoken.text("choice.no"))));
  }

  private String yesNo(String label, String option) {
    return isWord("choice.yes", option) ? label : language.text("condition.no", label);
  }

  /** In whichever language. */
  private static boolean isWord(String key, String text) {
    return Stream.of(Language.values())
        .anyMatch(spoken -> lower(text).equals(lower(spoken.text(key))));
  }

  private List<String> inFileOrder(String assumption, List<String> options) {
    List<String> known =
        Workspace.find(assumptions, assumption).stream()
            .flatMap(found -> found.options().stream())
            .map(Assumption.Option::id)
            .toList();
    return options.stream()
        .sorted(Comparator.comparingInt(o -> known.contains(o) ? known.indexOf(o) : known.size()))
        .map(o -> option(assumption, o))
        .toList();
  }

  private String option(String assumption, String option) {
    return Workspace.find(assumptions, assumption)
        .flatMap(a -> Workspace.find(a.options(), option))
        .map(Assumption.Option::label)
        .orElse(option);
  }

  /** Words that all of them end in are left to the last: "UN", "NATO mandate". */
  private static List<String> withoutRepetition(List<String> labels) {
    List<List<String>> words = labels.stream().map(label -> List.of(label.split(" "))).toList();
    int shortest = words.stream().mapToInt(List::size).min().orElse(0);
    int same = 0;
    while (same < shortest - 1 && isSame(words, same)) {
      same++;
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<String> all = words.get(i);
      shown.add(
          i == labels.size() - 1
              ? labels.get(i)
              : String.join(" ", all.subList(0, all.size() - same)));
    }
    return shown;
  }

  private static boolean isSame(List<List<String>> words, int fromEnd) {
    return words.stream().map(w -> w.get(w.size() - 1 - fromEnd)).distinct().count() == 1;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
