package muster.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.model.Coded;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.store.json.Json;
import muster.store.json.JsonPath;
import org.jspecify.annotations.Nullable;

/** The members of an object: those asked for are known, and the others are its extras. */
final class Fields {
  private final Value owner;
  private final Map<String, Json> members;

  /** Those that are there, each once; few enough to look through. */
  private final List<String> known = new ArrayList<>(8);

  Fields(Value owner, Map<String, Json> members) {
    this.owner = owner;
    this.members = members;
  }

  Value owner() {
    return owner;
  }

  FileReading reading() {
    return owner.reading();
  }

  Index index() {
    return owner.reading().index();
  }

  @Nullable Value optional(String key) {
    Json member = members.get(key);
    if (member == null) {
      return null;
    }
    if (!known.contains(key)) {
      known.add(key);
    }
    return owner.child(key, member);
  }

  @Nullable Value required(String key) {
    Value value = optional(key);
    if (value == null) {
      missing(key, "key.missing", key);
    }
    return value;
  }

  /** Says of a key that it is missing: at the object's place, with the key's path. */
  void missing(String key, String message, Object... arguments) {
    JsonPath path = owner.path().child(key);
    owner.reading().problem(owner.json().at(), path, message, arguments);
  }

  /** The members of an object that must be there; null where it is not. */
  @Nullable Fields object(String key) {
    Value value = required(key);
    return value == null ? null : value.fields();
  }

  String text(String key) {
    Value value = required(key);
    return value == null ? "" : value.text();
  }

  @Nullable String optionalText(String key) {
    Value value = optional(key);
    return value == null ? null : value.text();
  }

  PartialDate date(String key) {
    Value value = required(key);
    return value == null ? new PartialDate("2000") : value.date();
  }

  <E extends Coded> E coded(String key, E[] words) {
    Value value = required(key);
    return value == null ? words[0] : value.coded(words);
  }

  /** Whether the key has one of a vocabulary's words, rather than something else or nothing. */
  boolean is(String key, Coded word) {
    Value value = optional(key);
    return value != null && value.isText(word.code());
  }

  @Nullable Long whole(String key) {
    Value value = required(key);
    return value == null ? null : value.whole();
  }

  BigDecimal positive(String key) {
    Value value = required(key);
    BigDecimal number = value == null ? null : value.positive();
    return number == null ? BigDecimal.ONE : number;
  }

  String reference(String key, WorkspaceFile file) {
    Value value = required(key);
    return value == null ? "" : value.reference(file);
  }

  List<String> references(String key, WorkspaceFile file) {
    return list(key, value -> value.reference(file));
  }

  List<String> texts(String key) {
    return list(key, Value::text);
  }

  <T> List<T> list(String key, Function<Value, T> read) {
    Value value = required(key);
    return value == null ? List.of() : value.each(read);
  }

  <T> @Nullable List<T> optionalList(String key, Function<Value, T> read) {
    Value value = optional(key);
    return value == null ? null : value.each(read);
  }

  <T> List<T> records(String key, Function<Fields, T> read) {
    Value value = required(key);
    return value == null ? List.of() : value.records(read);
  }

  /** The members as they are, each to be read by its key: of an object whose keys are ids. */
  List<Map.Entry<String, Value>> entries() {
    List<Map.Entry<String, Value>> entries = new ArrayList<>();
    members.forEach((key, json) -> entries.add(Map.entry(key, owner.child(key, json))));
    return entries;
  }

  /** The members that nobody has asked for. */
  Extras extras() {
    if (known.size() == members.size()) {
      return Extras.NONE;
    }
    Map<String, Object> extras = new LinkedHashMap<>();
    members.forEach(
        (key, json) -> {
          if (!known.contains(key)) {
            extras.put(key, plain(owner.child(key, json)));
          }
        });
    return new Extras(extras);
  }

  private static Object plain(Value value) {
    return switch (value.json()) {
      case Json.Text(int _, String text) -> text;
      case Json.Num(int _, String text) -> plainNumber(value, text);
      case Json.Bool(int _, boolean bool) -> bool;
      case Json.Null _ -> Extras.NULL;
      case Json.Arr _ -> List.copyOf(value.each(Fields::plain));
      case Json.Obj(int _, Map<String, Json> members) -> {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((key, json) -> plain.put(key, plain(value.child(key, json))));
        yield new Extras(plain).values();
      }
    };
  }

  private static Number plainNumber(Value value, String text) {
    BigDecimal number = Numbers.parse(text);
    if (number == null) {
      value.problem("number.size", Value.shown(text));
      return BigInteger.ZERO;
    }
    return text.matches("-?\\d+") ? number.toBigIntegerExact() : number;
  }
}
