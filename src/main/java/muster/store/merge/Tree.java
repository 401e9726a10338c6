package muster.store.merge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Extras;
import muster.model.Messages;
import muster.store.WorkspaceException;
import muster.store.json.Document;
import muster.store.json.Json;
import muster.store.json.JsonTree;
import muster.store.json.PlainJson;
import muster.store.json.ValueBudget;
import org.jspecify.annotations.Nullable;

/**
 * A file as plain values: maps, lists, texts, numbers as exact as they are written, truth values
 * and {@link Extras#NULL}.
 */
final class Tree {
  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final int MOST_VALUES = 2_000_000;

  private Tree() {}

  /**
   * The tree of a file's bytes.
   *
   * @param name of the file, for what is wrong
   * @throws WorkspaceException if it is no JSON
   */
  static Object parse(byte[] bytes, String name) throws WorkspaceException {
    Document text = new Document(decode(bytes, name));
    List<String> wrong = new ArrayList<>();
    Json json =
        JsonTree.parse(
            text.text(),
            (at, _, key, arguments) ->
                wrong.add(
                    MESSAGES.text(
                        "merge.json",
                        name,
                        Integer.toString(text.line(at)),
                        Integer.toString(text.column(at)),
                        MESSAGES.text(key, arguments))),
            new ValueBudget(MOST_VALUES));
    if (json == null || !wrong.isEmpty()) {
      throw new WorkspaceException(wrong.getFirst());
    }
    return PlainJson.of(json);
  }

  private static String decode(byte[] bytes, String name) throws WorkspaceException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new WorkspaceException(MESSAGES.text("merge.encoding", name), e);
    }
  }

  /** A map's member; null if it is none, or has none of this key. */
  static @Nullable Object member(@Nullable Object tree, String key) {
    return tree instanceof Map<?, ?> map ? map.get(key) : null;
  }

  /** A map with text keys; empty for anything else. */
  static Map<String, Object> map(@Nullable Object tree) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> members.put((String) key, value));
    }
    return members;
  }

  static List<Object> list(@Nullable Object tree) {
    return tree instanceof List<?> items ? List.copyOf(items) : List.of();
  }

  /** A record's id, or a feature's; null if it has none. */
  static @Nullable String id(Object item) {
    Object id = member(item, "id");
    Object of = id == null ? member(member(item, "properties"), "id") : id;
    return of instanceof String text ? text : null;
  }

  /** The items by id; null where one has none, two have the same, or this is no list. */
  static @Nullable Map<String, Object> byId(@Nullable Object tree) {
    if (tree != null && !(tree instanceof List<?>)) {
      return null;
    }
    Map<String, Object> items = new LinkedHashMap<>();
    for (Object item : list(tree)) {
      String id = id(item);
      if (id == null || items.put(id, item) != null) {
        return null;
      }
    }
    return items;
  }

  /** The different items, in their order; null where two are the same, or this is no list. */
  static @Nullable Set<Object> asSet(@Nullable Object tree) {
    if (tree != null && !(tree instanceof List<?>)) {
      return null;
    }
    List<Object> items = list(tree);
    Set<Object> set = new LinkedHashSet<>(items);
    return set.size() == items.size() ? set : null;
  }
}
