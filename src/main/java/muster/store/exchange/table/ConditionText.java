package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.model.Condition;
import muster.store.RecordDraft;
import muster.store.json.CanonicalJson;
import muster.store.json.Excerpt;
import muster.store.json.PlainJson;

/**
 * A condition in one cell, such as {@code us-backstop=yes & (mandate=un/nato | !ceasefire=no)}: a
 * stroke stands between options of which any will do, {@code &} binds stronger than {@code |},
 * {@code !} stronger than both. What cannot be said so is written as in the file, on one line;
 * either is read.
 */
final class ConditionText {
  private static final int DEEPEST = 100;
  private static final int SHOWN = 60;

  private final String text;
  private int at;
  private int depth;

  private ConditionText(String text) {
    this.text = text;
  }

  static String write(Object plain) {
    Condition condition = RecordDraft.condition(plain);
    String simple = any(condition);
    try {
      if (new ConditionText(simple).whole().equals(condition)) {
        return simple;
      }
    } catch (RefusedCell e) {
      // Such as an empty list of parts, which only the file's form can say.
    }
    return CanonicalJson.print(plain).replaceAll("\\n *", " ").strip();
  }

  private static String any(Condition condition) {
    return condition instanceof Condition.Any(List<Condition> parts)
        ? parts.stream().map(ConditionText::all).collect(Collectors.joining(" | "))
        : all(condition);
  }

  private static String all(Condition condition) {
    return condition instanceof Condition.All(List<Condition> parts)
        ? parts.stream().map(ConditionText::part).collect(Collectors.joining(" & "))
        : part(condition);
  }

  private static String part(Condition condition) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) ->
          assumption + "=" + String.join("/", options);
      case Condition.Not(Condition inner) -> "!" + part(inner);
      default -> "(" + any(condition) + ")";
    };
  }

  /** The condition as a plain value. */
  static Object read(String cell) throws RefusedCell {
    if (cell.stripLeading().startsWith("{")) {
      Object plain = PlainJson.parse(cell);
      if (plain == null) {
        throw RefusedCell.of("table.condition.json");
      }
      return plain;
    }
    return RecordDraft.plain(new ConditionText(cell).whole());
  }

  private Condition whole() throws RefusedCell {
    Condition condition = any();
    if (at < text.length()) {
      throw wrong();
    }
    return condition;
  }

  private Condition any() throws RefusedCell {
    List<Condition> parts = new ArrayList<>(List.of(all()));
    while (takes('|')) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() throws RefusedCell {
    List<Condition> parts = new ArrayList<>(List.of(part()));
    while (takes('&')) {
      parts.add(part());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition part() throws RefusedCell {
    depth++;
    if (depth > DEEPEST) {
      throw RefusedCell.of("table.condition.deep", DEEPEST);
    }
    Condition part;
    if (takes('!')) {
      part = new Condition.Not(part());
    } else if (takes('(')) {
      part = any();
      expect(')');
    } else {
      String assumption = id();
      expect('=');
      List<String> options = new ArrayList<>(List.of(id()));
      while (takes('/')) {
        options.add(id());
      }
      part = new Condition.Is(assumption, options);
    }
    depth--;
    return part;
  }

  private String id() throws RefusedCell {
    space();
    int from = at;
    while (at < text.length() && isOfId(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw wrong();
    }
    String id = text.substring(from, at);
    space();
    return id;
  }

  private static boolean isOfId(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-';
  }

  private void expect(char c) throws RefusedCell {
    if (!takes(c)) {
      throw wrong();
    }
  }

  private boolean takes(char c) {
    space();
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
      space();
    }
    return there;
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private RefusedCell wrong() {
    return at < text.length()
        ? RefusedCell.of("table.condition", Excerpt.of(text.substring(at), SHOWN))
        : RefusedCell.of("table.condition.end");
  }
}
