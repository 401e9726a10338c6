package muster.draw.text;

import java.util.List;
import java.util.Locale;
import muster.model.Assumption;
import muster.model.Condition;
import muster.model.Messages;
import muster.model.Workspace;

/**
 * A condition in plain words, such as "US backstop is yes, and either ceasefire is signed or
 * mandate is UN". One level of grouping is said with "either" and "both", deeper ones with
 * brackets, so that every condition has one reading.
 */
public final class PhraseCondition {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  private final List<Assumption> assumptions;

  public PhraseCondition(Workspace workspace) {
    this.assumptions = workspace.assumptions();
  }

  /** The words; an assumption or option that the workspace does not have is named by its id. */
  public String of(Condition condition) {
    return phrase(simplify(condition), 0);
  }

  private String phrase(Condition condition, int depth) {
    return switch (condition) {
      case Condition.Is is -> is(is, "is");
      case Condition.Not(Condition part) ->
          part instanceof Condition.Is is
              ? is(is, is.options().size() > 1 ? "neither" : "is-not")
              : TEXT.text("condition.not", phrase(part, 2));
      case Condition.All(List<Condition> parts) ->
          parts.isEmpty() ? TEXT.text("condition.always") : group(parts, "and", depth);
      case Condition.Any(List<Condition> parts) ->
          parts.isEmpty() ? TEXT.text("condition.never") : group(parts, "or", depth);
    };
  }

  /** Joins parts: plainly at the top, with "either" or "both" inside, in brackets further down. */
  private String group(List<Condition> parts, String word, int depth) {
    List<String> phrases = parts.stream().map(part -> phrase(part, depth + 1)).toList();
    boolean composite = parts.stream().anyMatch(PhraseCondition::isGroup);
    String joined = join(phrases, word, composite);
    return switch (depth) {
      case 0 -> joined;
      case 1 ->
          composite
              ? TEXT.text("condition.brackets", joined)
              : TEXT.text("condition." + word + (parts.size() == 2 ? ".two" : ".many"), joined);
      default -> TEXT.text("condition.brackets", joined);
    };
  }

  private static boolean isGroup(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().size() > 1;
      case Condition.Any any -> any.parts().size() > 1;
      case Condition.Is is -> false;
      case Condition.Not not -> false;
    };
  }

  private String is(Condition.Is is, String key) {
    List<String> options = is.options().stream().map(o -> option(is.assumption(), o)).toList();
    if (key.equals("is") && options.stream().anyMatch(o -> says(o, is.assumption()))) {
      return join(options, "or", false);
    }
    return TEXT.text(
        "condition." + key,
        label(is.assumption()),
        join(options, key.equals("neither") ? "nor" : "or", false));
  }

  /** Such as "a, b or c"; with a comma before the last word where the parts have words like it. */
  private static String join(List<String> parts, String word, boolean comma) {
    String last = TEXT.text("condition.join." + word + (comma ? ".comma" : ""));
    StringBuilder joined = new StringBuilder(parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      joined
          .append(i == parts.size() - 1 ? last : TEXT.text("condition.join"))
          .append(parts.get(i));
    }
    return joined.toString();
  }

  /** Whether an option's label needs no question before it: "Ceasefire signed" of "Ceasefire". */
  boolean says(String option, String assumption) {
    return option.toLowerCase(Locale.ROOT).contains(label(assumption).toLowerCase(Locale.ROOT));
  }

  String label(String assumption) {
    return Workspace.find(assumptions, assumption).map(Assumption::label).orElse(assumption);
  }

  String option(String assumption, String option) {
    return Workspace.find(assumptions, assumption)
        .flatMap(a -> Workspace.find(a.options(), option))
        .map(Assumption.Option::label)
        .orElse(option);
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
