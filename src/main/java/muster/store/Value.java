package muster.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import muster.model.Coded;
import muster.model.Messages;
import muster.model.PartialDate;
import muster.store.json.Excerpt;
import muster.store.json.Json;
import muster.store.json.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file, and what can be made of it. Where it is not what it should be, that is
 * reported and something of the right type is given in its stead: of a workspace with problems
 * nothing is kept, so that no reader has to think of what could not be read.
 */
record Value(FileReading reading, Json json, JsonPath path) {
  private static final int LONGEST_ID = 128;
  private static final int SHOWN = 60;

  void problem(String key, Object... arguments) {
    reading.problem(json.at(), path, key, arguments);
  }

  Value child(int i, Json item) {
    return new Value(reading, item, path.child(i));
  }

  Value child(String key, Json member) {
    return new Value(reading, member, path.child(key));
  }

  /** The object's members, or null where it is no object. */
  @Nullable Fields fields() {
    if (json instanceof Json.Obj(int _, Map<String, Json> members)) {
      return new Fields(this, members);
    }
    wrongType("type.object");
    return null;
  }

  /** The array's items, or none where it is no array. */
  List<Value> items() {
    return each(item -> item);
  }

  /** What the items, each an object, stand for. */
  <T> List<T> records(Function<Fields, T> read) {
    List<T> records = new ArrayList<>();
    forEach(
        item -> {
          Fields fields = item.fields();
          if (fields != null) {
            records.add(read.apply(fields));
          }
        });
    return records;
  }

  <T> List<T> each(Function<Value, T> read) {
    List<T> list = new ArrayList<>();
    forEach(item -> list.add(read.apply(item)));
    return list;
  }

  /** One item at a time, so that a list of millions does not stand in memory twice. */
  private void forEach(Consumer<Value> take) {
    if (json instanceof Json.Arr(int _, List<Json> items)) {
      for (int i = 0; i < items.size(); i++) {
        take.accept(child(i, items.get(i)));
      }
    } else {
      wrongType("type.array");
    }
  }

  String text() {
    if (json instanceof Json.Text(int _, String value)) {
      if (value.isEmpty()) {
        problem("text.empty");
      }
      return value;
    }
    wrongType("type.text");
    return "";
  }

  /** An id of Muster's grammar. */
  String id() {
    if (!(json instanceof Json.Text(int _, String id))) {
      wrongType("type.text");
      return "";
    }
    if (!isId(id)) {
      problem("id.form", shown(id));
    }
    return id;
  }

  static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST_ID || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '_' && c != '-' && (c != '.' || text.charAt(i - 1) == '.')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  /** An id that no other of these is. */
  String idAmong(Set<String> others) {
    String id = id();
    if (!id.isEmpty() && !others.add(id)) {
      problem("id.twice.here", shown(id));
    }
    return id;
  }

  /** The id of a record of a file. */
  String reference(WorkspaceFile file) {
    return pointing(file, () -> problem("reference." + file.fileName(), shown(text())));
  }

  /** The id of a record of a file without which the workspace can be used all the same. */
  String mention(WorkspaceFile file) {
    return pointing(
        file, () -> reading.remark(json.at(), path, "mention." + file.fileName(), shown(text())));
  }

  private String pointing(WorkspaceFile file, Runnable gone) {
    String id = text();
    if (!id.isEmpty()) {
      reading
          .index()
          .whenAllAreRead(
              () -> {
                if (!reading.index().has(file, id)) {
                  gone.run();
                }
              });
    }
    return id;
  }

  PartialDate date() {
    if (!(json instanceof Json.Text(int _, String text))) {
      wrongType("type.text");
    } else if (!PartialDate.isDate(text)) {
      problem("date.form", shown(text));
    } else {
      return new PartialDate(text);
    }
    return new PartialDate("2000");
  }

  /** One of a vocabulary. */
  <E extends Coded> E coded(E[] words) {
    if (json instanceof Json.Text(int _, String text)) {
      List<String> codes = new ArrayList<>();
      for (E word : words) {
        if (word.code().equals(text)) {
          return word;
        }
        codes.add(word.code());
      }
      problem("word.unknown", shown(text), String.join(", ", codes));
    } else {
      wrongType("type.text");
    }
    return words[0];
  }

  /**
   * A whole number from 0 that fits into 64 bits; 5.0 and 1e3 are whole as well. Null where it is
   * none.
   */
  @Nullable Long whole() {
    if (!(json instanceof Json.Num(int _, String text))) {
      wrongType("type.number");
      return null;
    }
    BigDecimal number = Numbers.parse(text);
    try {
      if (number != null && number.signum() >= 0) {
        return number.longValueExact();
      }
    } catch (ArithmeticException e) {
      // A fraction, or beyond 64 bits: said below, like a number below 0.
    }
    problem("number.whole", shown(text));
    return null;
  }

  /** A number of a size that can be calculated with; null where it is none. */
  @Nullable BigDecimal decimal() {
    if (!(json instanceof Json.Num(int _, String text))) {
      wrongType("type.number");
      return null;
    }
    BigDecimal number = Numbers.calculable(text);
    if (number == null) {
      problem("number.size", shown(text));
    }
    return number;
  }

  /** A number above 0; null where it is none. */
  @Nullable BigDecimal positive() {
    BigDecimal number = decimal();
    if (number != null && number.signum() <= 0) {
      problem("number.positive", shown(number.toString()));
      return null;
    }
    return number;
  }

  boolean isArray() {
    return json instanceof Json.Arr;
  }

  boolean isEmptyArray() {
    return json instanceof Json.Arr(int _, List<Json> items) && items.isEmpty();
  }

  boolean isText(String text) {
    return json instanceof Json.Text(int _, String value) && value.equals(text);
  }

  void wrongType(String expected) {
    Messages words = reading.problems().words();
    problem("type.wrong", words.text(expected), words.text(found()));
  }

  private String found() {
    return switch (json) {
      case Json.Obj _ -> "type.object";
      case Json.Arr _ -> "type.array";
      case Json.Text _ -> "type.text";
      case Json.Num _ -> "type.number";
      case Json.Bool _ -> "type.boolean";
      case Json.Null _ -> "type.null";
    };
  }

  static String shown(String text) {
    return Excerpt.of(text, SHOWN);
  }

  static Set<String> noneYet() {
    return new HashSet<>();
  }
}
