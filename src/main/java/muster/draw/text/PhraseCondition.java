package muster.draw.text;

import java.util.List;
import muster.model.Condition;
import muster.model.Workspace;

/**
 * A condition in plain words, such as "US backstop; and signed ceasefire or peace agreement". One
 * level of grouping is said with "either" and "both", deeper ones with brackets, and parts with
 * alternatives of their own are set apart by semicolons, so that every condition has one reading.
 */
public final class PhraseCondition {

  private final PhraseChoice choices;
  private final Language language;

  /** In English. */
  public PhraseCondition(Workspace workspace) {
    this(workspace, Language.ENGLISH);
  }

  /**
   * @param language of what is not the workspace's own words
   */
  public PhraseCondition(Workspace workspace, Language language) {
    this.language = language;
    this.choices = new PhraseChoice(workspace, language);
  }

  /** The words; an assumption or option that the workspace does not have is named by its id. */
  public String of(Condition condition) {
    return phrase(simplify(condition), 0);
  }

  private String phrase(Condition condition, int depth) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) ->
          apart(choices.of(assumption, options), isAlternative(condition), depth);
      case Condition.Not(Condition.Is(String assumption, List<String> options)) ->
          apart(choices.not(assumption, options), isAlternative(condition), depth);
      case Condition.Not(Condition part) -> language.text("condition.not", phrase(part, 2));
      case Condition.All(List<Condition> parts) ->
          parts.isEmpty() ? language.text("condition.always") : group(parts, "and", depth);
      case Condition.Any(List<Condition> parts) ->
          parts.isEmpty() ? language.text("condition.never") : group(parts, "or", depth);
    };
  }

  /** Alternatives inside a group stand in brackets. */
  private String apart(String words, boolean alternatives, int depth) {
    return alternatives && depth > 1 ? language.text("condition.brackets", words) : words;
  }

  /** Joins parts: plainly at the top, with "either" or "both" inside, in brackets further down. */
  private String group(List<Condition> parts, String word, int depth) {
    List<String> phrases = parts.stream().map(part -> phrase(part, depth + 1)).toList();
    boolean composite = parts.stream().anyMatch(PhraseCondition::isGroup);
    if (depth == 0) {
      return composite || parts.stream().anyMatch(this::isAlternative)
          ? semicolons(phrases, word)
          : choices.join(phrases, word, false);
    }
    String joined = choices.join(phrases, word, composite);
    return depth > 1 || composite
        ? language.text("condition.brackets", joined)
        : language.text("condition." + word + (parts.size() == 2 ? ".two" : ".many"), joined);
  }

  private String semicolons(List<String> parts, String word) {
    return language.text(
        "condition.join." + word + ".last",
        String.join(language.text("condition.join.semicolon"), parts.subList(0, parts.size() - 1)),
        parts.getLast());
  }

  private static boolean isGroup(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().size() > 1;
      case Condition.Any any -> any.parts().size() > 1;
      case Condition.Is is -> false;
      case Condition.Not not -> false;
    };
  }

  /** Whether its words name several options. */
  private boolean isAlternative(Condition condition) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) -> options.size() > 1;
      case Condition.Not(Condition.Is(String assumption, List<String> options)) ->
          options.size() > 1 || choices.countNot(assumption, options) > 1;
      default -> false;
    };
  }

  /** The same meaning without groups of one and without a "not" of a "not". */
  private static Condition simplify(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> is;
      case Condition.All(List<Condition> parts) ->
          parts.size() == 1
              ? simplify(parts.getFirst())
              : new Condition.All(parts.stream().map(PhraseCondition::simplify).toList());
      case Condition.Any(List<Condition> parts) ->
          parts.size() == 1
              ? simplify(parts.getFirst())
              : new Condition.Any(parts.stream().map(PhraseCondition::simplify).toList());
      case Condition.Not(Condition part) -> {
        Condition inner = simplify(part);
        yield inner instanceof Condition.Not(Condition twice) ? twice : new Condition.Not(inner);
      }
    };
  }
}
