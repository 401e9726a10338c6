package muster.store.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.store.json.PlainJson;
import org.jspecify.annotations.Nullable;

/**
 * What a feature says of itself, as far as Muster knows the words: its own, and the usual ones for
 * a name. Where a format has only texts, a list is a text that is JSON.
 */
final class KnownProperties {
  private static final List<String> NAMES = List.of("name", "Name", "NAME", "title", "Title");

  /** A key that says that an exported area follows from a rule. */
  private static final String DERIVED = "derived";

  private static final int DEEPEST = 20;

  private final Map<String, Object> rest;
  private final @Nullable String name;
  private final @Nullable String nameUk;
  private final @Nullable String kind;
  private final @Nullable PartialDate asOf;
  private final @Nullable List<Evidence> evidence;
  private final @Nullable List<String> guardedBy;
  private final boolean derived;

  KnownProperties(ForeignFeature feature, Target target) throws RefusedShape {
    rest = new LinkedHashMap<>(feature.properties());
    rest.remove("id");
    rest.remove("rule");
    name = takeName();
    nameUk = takeText("nameUk");
    kind = takeText("kind");
    asOf = target == Target.SITES ? null : takeDate();
    evidence = takeEvidence();
    guardedBy = target == Target.SITES ? takeGuards() : null;
    Object mark = rest.remove(DERIVED);
    derived = mark != null && mark.toString().equals("true");
    // One that is empty, null or no text says nothing.
    rest.keySet().removeAll(List.of("name", "nameUk", "kind"));
    for (Object value : rest.values()) {
      if (PlainJson.depth(value) > DEEPEST) {
        throw RefusedShape.of("import.properties", DEEPEST);
      }
    }
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String nameUk() {
    return nameUk;
  }

  @Nullable String kind() {
    return kind;
  }

  @Nullable PartialDate asOf() {
    return asOf;
  }

  /** Null where it says none. */
  @Nullable List<Evidence> evidence() {
    return evidence;
  }

  @Nullable List<String> guardedBy() {
    return guardedBy;
  }

  boolean derived() {
    return derived;
  }

  /** What Muster does not know, after what a record has of it already. */
  Extras extras(Extras existing) {
    Map<String, Object> all = new LinkedHashMap<>(existing.values());
    rest.forEach((key, value) -> all.merge(key, value, KnownProperties::newer));
    return all.isEmpty() ? Extras.NONE : new Extras(all);
  }

  /** What a format without numbers and lists can only write as a text is no other value. */
  private static Object newer(Object before, Object value) {
    boolean same =
        !(before instanceof String)
            && value instanceof String text
            && before.equals(PlainJson.parse(text));
    return same ? before : value;
  }

  /** The name that a feature's properties give it; null if none. */
  static @Nullable String nameIn(Map<String, Object> properties) {
    return NAMES.stream()
        .map(properties::get)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String.class::cast)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String takeName() {
    for (String key : NAMES) {
      String text = takeText(key);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private @Nullable String takeText(String key) {
    if (rest.get(key) instanceof String text && !text.isBlank()) {
      rest.remove(key);
      return text;
    }
    return null;
  }

  private @Nullable PartialDate takeDate() {
    Object value = rest.remove("asOf");
    String text = value == null ? "" : value.toString();
    return PartialDate.isDate(text) ? new PartialDate(text) : null;
  }

  private @Nullable List<Evidence> takeEvidence() throws RefusedShape {
    Object value = structured(rest.remove("evidence"));
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> items)) {
      throw RefusedShape.of("import.evidence.form");
    }
    List<Evidence> list = new ArrayList<>();
    for (Object item : items) {
      list.add(evidence(item));
    }
    return list;
  }

  private static Evidence evidence(Object item) throws RefusedShape {
    if (item instanceof Map<?, ?> members
        && members.get("source") instanceof String source
        && members.get("locator") instanceof String locator
        && !locator.isEmpty()) {
      Object reliability = members.get("reliability");
      Object credibility = members.get("credibility");
      if ((reliability == null || (reliability instanceof String r && r.matches("[A-F]")))
          && (credibility == null || credibility(credibility) != null)) {
        return new Evidence(
            source,
            locator,
            (String) reliability,
            credibility == null ? null : credibility(credibility),
            others(members));
      }
    }
    throw RefusedShape.of("import.evidence.form");
  }

  private static @Nullable Integer credibility(Object value) {
    try {
      int grade =
          switch (value) {
            case BigInteger whole -> whole.intValueExact();
            case BigDecimal number -> number.intValueExact();
            default -> 0;
          };
      return grade >= 1 && grade <= 6 ? grade : null;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static Extras others(Map<?, ?> members) {
    Map<String, Object> others = new LinkedHashMap<>();
    Set<String> known = Set.of("source", "locator", "reliability", "credibility");
    members.forEach(
        (key, value) -> {
          if (!known.contains(key.toString())) {
            others.put(key.toString(), value);
          }
        });
    return others.isEmpty() ? Extras.NONE : new Extras(others);
  }

  private @Nullable List<String> takeGuards() throws RefusedShape {
    Object value = structured(rest.remove("guardedBy"));
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> items) || !items.stream().allMatch(String.class::isInstance)) {
      throw RefusedShape.of("import.guards.form");
    }
    return items.stream().map(String.class::cast).toList();
  }

  private static @Nullable Object structured(@Nullable Object value) {
    Object parsed =
        value instanceof String text && text.startsWith("[") ? PlainJson.parse(text) : null;
    Object plain = parsed == null ? value : parsed;
    return Extras.NULL.equals(plain) ? null : plain;
  }
}
