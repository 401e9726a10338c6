package muster.store.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Messages;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/** What records, members and values are called in a sentence. */
final class Naming {
  static final Messages MESSAGES = new Messages("muster.store.messages");

  /** The files of which records of other files speak. */
  static final List<String> KNOWN = List.of("actors.json", "assumptions.json");

  private static final int LONGEST = 60;
  private static final List<String> NAMES = List.of("name", "label", "title");

  private final Values values = new Values();
  private final Map<String, String> records = new HashMap<>();

  /** Makes actors, assumptions and a file's records known by their names. */
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
          values.knowActor(id, name);
        }
        if (file.equals("assumptions.json")) {
          values.knowAssumption(item);
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
      String who = values.actor(actor);
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
  String member(String path) {
    return values.key(path);
  }

  /** A value in a few words. */
  String value(@Nullable Object value) {
    return values.brief(value);
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
    List<Conflict.Row> rows = ConflictRows.of(values, member, base, ours, theirs);
    return new Conflict(file, record, member, base, ours, theirs, name, rows, sentence);
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
        file,
        record,
        member,
        null,
        null,
        null,
        what,
        List.of(
            new Conflict.Row(
                MESSAGES.text("value.order"),
                "",
                MESSAGES.text("value.order.here"),
                MESSAGES.text("value.order.there"))),
        MESSAGES.text("conflict.order", what));
  }
}
