package muster.desktop.kit;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Coded;
import muster.model.Condition;
import muster.model.Identified;
import muster.model.Messages;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** The words of the window: from its bundle, and from the labels in a workspace. */
public final class Words {
  private static final Messages MESSAGES = new Messages("muster.desktop.messages");

  private Words() {}

  /** The text of a key of the desktop's bundle. */
  public static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /**
   * The words for a value of a fixed vocabulary.
   *
   * @param vocabulary the beginning of its keys, such as {@code stance.}
   */
  public static String of(String vocabulary, @Nullable Coded value) {
    return value == null ? text("none") : text(vocabulary + value.code());
  }

  /** The words for a value of a vocabulary that a workspace may extend: an unknown one as it is. */
  public static String orItself(String vocabulary, String value) {
    String key = vocabulary + value;
    return MESSAGES.has(key) ? MESSAGES.text(key) : value.replace('-', ' ');
  }

  /** A whole number with thousands apart. */
  public static String number(long number) {
    return text("number", number);
  }

  /** A number with the decimals that it needs, at most two. */
  public static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number);
  }

  /** The actor's name, or its id if the workspace does not name it. */
  public static String actor(Workspace workspace, String id) {
    return Workspace.find(workspace.actors(), id).map(Actor::name).orElse(id);
  }

  /** Names one after another: "France, Germany". */
  public static String list(List<String> names) {
    return String.join(text("list.comma"), names);
  }

  /** One choice in words: "US backstop: Backstop". */
  public static String choice(Workspace workspace, String assumption, String option) {
    return choice(workspace, assumption, List.of(option));
  }

  /** Changes in words: "US backstop: Backstop; Mandate: NATO". */
  public static String changes(Workspace workspace, Map<String, String> changes) {
    List<String> parts = new ArrayList<>();
    changes.forEach((assumption, option) -> parts.add(choice(workspace, assumption, option)));
    return String.join(text("list.semicolon"), parts);
  }

  /** A condition in words; empty if it always holds. */
  public static String condition(Workspace workspace, Condition condition) {
    return condition(workspace, condition, false);
  }

  private static String condition(Workspace workspace, Condition condition, boolean inner) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) ->
          choice(workspace, assumption, options);
      case Condition.All(List<Condition> parts) -> joined(workspace, parts, "condition.and", inner);
      case Condition.Any(List<Condition> parts) ->
          parts.isEmpty()
              ? text("condition.never")
              : joined(workspace, parts, "condition.or", inner);
      case Condition.Not(Condition part) ->
          text("condition.not", condition(workspace, part, false));
    };
  }

  private static String joined(
      Workspace workspace, List<Condition> parts, String word, boolean inner) {
    if (parts.isEmpty()) {
      return text("condition.always");
    }
    String text =
        parts.stream()
            .map(part -> condition(workspace, part, parts.size() > 1))
            .collect(Collectors.joining(text(word)));
    return inner && parts.size() > 1 ? text("condition.group", text) : text;
  }

  private static String choice(Workspace workspace, String assumption, List<String> options) {
    Assumption found = Workspace.find(workspace.assumptions(), assumption).orElse(null);
    if (found == null) {
      return text("choice", assumption, String.join(text("list.or"), options));
    }
    String labels =
        found.options().stream()
            .filter(option -> options.contains(option.id()))
            .map(Assumption.Option::label)
            .collect(Collectors.joining(text("list.or")));
    return text("choice", found.label(), labels);
  }

  /** The label of a record, or its id if there is none. */
  public static <T extends Identified> String label(
      List<T> records, String id, Function<T, String> label) {
    return Workspace.find(records, id).map(label).orElse(id);
  }
}
