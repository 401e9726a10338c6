package muster.store.merge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Extras;
import muster.model.Messages;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/** What records, members and values are called in a sentence. */
final class Naming {
  static final Messages MESSAGES = new Messages("muster.store.messages");

  private static final int LONGEST = 60;
  private static final List<String> NAMES = List.of("name", "label", "title");

  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> records = new HashMap<>();

  /** Makes actors and a file's records known by their names. */
  void know(String file, @Nullable Object tree) {
    Object items =
        tree instanceof Map<?, ?> map && map.get("features") != null ? map.get("features") : tree;
    if (!(items instanceof List<?> list)) {
      return;
    }
    for (Object item : list) {
      String id = Tree.id(item);
      if (id != null) {
        if (file.equals("actors.json") && Tree.member(item, "name") instanceof String name) {
          actors.putIfAbsent(id, name);
        }
        records.putIfAbsent(file + " " + id, name(item, id));
      }
    }
  }

  private String name(Object item, String id) {
    for (Object holder : new Object[] {item, Tree.map(item).getOrDefault("properties", Map.of())}) {
      for (String key : NAMES) {
        if (Tree.member(holder, key) instanceof String name) {
          return Excerpt.of(name, LONGEST);
        }
      }
    }
    if (Tree.member(item, "actor") instanceof String actor) {
      String who = actors.getOrDefault(actor, actor);
      Object what =
          Objects.requireNonNullElse(Tree.member(item, "task"), Tree.member(item, "asOf"));
      return what instanceof String text
          ? MESSAGES.text("record.of", who, Excerpt.of(text, LONGEST))
          : who;
    }
    return id;
  }

  /** What a record is called; the file's name where it is none. */
  String record(String file, String id) {
    if (id.isEmpty()) {
      return file.equals("workspace.json") ? MESSAGES.text("record.workspace") : file;
    }
    return records.getOrDefault(file + " " + id, id);
  }

  /** What a member is called: in a person's words where there are such, else as in the file. */
  static String member(String path) {
    return MESSAGES.has("member." + path) ? MESSAGES.text("member." + path) : path;
  }

  /** A value in a few words. */
  String value(@Nullable Object value) {
    return switch (value) {
      case null -> MESSAGES.text("value.none");
      case String text -> "“" + Excerpt.of(actors.getOrDefault(text, text), LONGEST) + "”";
      case BigInteger whole -> NumberFormat.getIntegerInstance(Locale.ENGLISH).format(whole);
      case BigDecimal number -> number.toPlainString();
      case Boolean yes -> MESSAGES.text(yes ? "value.yes" : "value.no");
      case List<?> items when items.isEmpty() -> MESSAGES.text("value.none");
      case List<?> items -> Excerpt.of(joined(items), LONGEST);
      case Map<?, ?> map when map.containsKey("coordinates") -> MESSAGES.text("value.shape");
      case Map<?, ?> map ->
          Excerpt.of(
              map.entrySet().stream()
                  .map(e -> member(String.valueOf(e.getKey())) + " " + value(e.getValue()))
                  .collect(Collectors.joining(", ")),
              LONGEST);
      default -> value.equals(Extras.NULL) ? MESSAGES.text("value.none") : value.toString();
    };
  }

  private String joined(List<?> items) {
    return items.stream().limit(LONGEST).map(this::value).collect(Collectors.joining(", "));
  }

  Conflict conflict(
      String file,
      String record,
      String member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs) {
    String name = record(file, record);
    String sentence;
    if (!member.isEmpty() && value(ours).equals(value(theirs))) {
      sentence = MESSAGES.text("conflict.differently", name, member(member));
    } else if (!member.isEmpty()) {
      Set<?> same = same(ours, theirs);
      sentence =
          MESSAGES.text(
              "conflict.member",
              name,
              member(member),
              value(without(same, base)),
              value(without(same, ours)),
              value(without(same, theirs)));
    } else if (ours == null) {
      sentence = MESSAGES.text("conflict.deleted-here", name);
    } else if (theirs == null) {
      sentence = MESSAGES.text("conflict.deleted-there", name);
    } else {
      sentence = MESSAGES.text("conflict.whole", name);
    }
    return new Conflict(file, record, member, base, ours, theirs, sentence);
  }

  /** The keys under which both have the same: of no interest where they differ. */
  private static Set<?> same(@Nullable Object ours, @Nullable Object theirs) {
    return ours instanceof Map<?, ?> here && theirs instanceof Map<?, ?> there
        ? here.keySet().stream()
            .filter(key -> Objects.equals(here.get(key), there.get(key)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static @Nullable Object without(Set<?> keys, @Nullable Object value) {
    if (!(value instanceof Map<?, ?>)) {
      return value;
    }
    Map<String, Object> rest = Tree.map(value);
    rest.keySet().removeAll(keys);
    return rest;
  }

  Conflict orderConflict(String file, String record, String member) {
    String what = member.isEmpty() ? file : record(file, record) + ", " + member(member);
    return new Conflict(
        file, record, member, null, null, null, MESSAGES.text("conflict.order", what));
  }
}
