package muster.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a tree of {@link Json}. Where the text is no JSON at all, reading ends at that
 * place; a key that stands twice and half a surrogate pair are reported, and reading goes on.
 */
public final class JsonTree {
  /** How deep arrays and objects may stand in each other. */
  public static final int DEEPEST = 500;

  /** How many characters a number may have. */
  public static final int LONGEST_NUMBER = 1000;

  /** How many characters a key may have. */
  public static final int LONGEST_KEY = 50_000;

  /** With it git begins what two people changed alike, in a line of its own. */
  private static final String CONFLICT = "<<<<<<< ";

  private static final int MOST_SHARED_KEYS = 1000;

  // Jackson shares no keys: its table can be flooded with keys of one hash.
  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST + 1)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_KEY)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String text;
  private final JsonErrors errors;
  private final ValueBudget budget;
  private final JsonParser parser;
  private final Map<String, String> keys = new HashMap<>();

  private JsonTree(String text, JsonErrors errors, ValueBudget budget) throws IOException {
    this.text = text;
    this.errors = errors;
    this.budget = budget;
    this.parser = JACKSON.createParser(new StringReader(text));
  }

  /**
   * The text's value.
   *
   * @return null if the text is no JSON; the errors have been told why
   */
  public static @Nullable Json parse(String text, JsonErrors errors, ValueBudget budget) {
    try {
      JsonTree tree = new JsonTree(text, errors, budget);
      try (tree.parser) {
        return tree.root();
      }
    } catch (Stop e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", e);
    }
  }

  private Json root() throws IOException {
    JsonToken first = next(JsonPath.ROOT);
    if (first == null) {
      throw stop(0, JsonPath.ROOT, "json.empty");
    }
    Json value = value(first, JsonPath.ROOT, 0);
    boolean more;
    try {
      more = parser.nextToken() != null;
    } catch (StreamReadException e) {
      throw stop(place(e), JsonPath.ROOT, "json.after");
    }
    if (more) {
      throw stop(at(), JsonPath.ROOT, "json.after");
    }
    return value;
  }

  private Json value(JsonToken token, JsonPath path, int depth) throws IOException {
    int at = at();
    if (!budget.take()) {
      throw budget.justSpent() ? stop(at, path, "json.many") : new Stop();
    }
    return switch (token) {
      case START_OBJECT -> object(at, path, inside(at, path, depth));
      case START_ARRAY -> array(at, path, inside(at, path, depth));
      case VALUE_STRING -> new Json.Text(at, whole(at, path, text(path)));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, text(path));
      case VALUE_TRUE -> new Json.Bool(at, true);
      case VALUE_FALSE -> new Json.Bool(at, false);
      case VALUE_NULL -> new Json.Null(at);
      default -> throw new IllegalStateException("No value begins with " + token);
    };
  }

  private int inside(int at, JsonPath path, int depth) {
    if (depth == DEEPEST) {
      throw stop(at, path, "json.deep", DEEPEST);
    }
    return depth + 1;
  }

  private Json object(int at, JsonPath path, int depth) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>(4);
    while (some(next(path)) != JsonToken.END_OBJECT) {
      String key = shared(parser.currentName());
      int keyAt = at();
      JsonPath child = path.child(key);
      whole(keyAt, child, key);
      Json value = value(some(next(child)), child, depth);
      if (members.putIfAbsent(key, value) != null) {
        errors.report(value.at(), child, "json.twice", Excerpt.of(key, 60));
      }
    }
    return new Json.Obj(at, members.isEmpty() ? Map.of() : members);
  }

  private Json array(int at, JsonPath path, int depth) throws IOException {
    List<Json> items = new ArrayList<>(4);
    JsonToken token = some(next(path));
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, path.child(items.size()), depth));
      token = some(next(path));
    }
    return new Json.Arr(at, items.isEmpty() ? List.of() : items);
  }

  /** The same object for the same key, as long as they are few: records repeat theirs. */
  private String shared(String key) {
    String known = keys.get(key);
    if (known == null && keys.size() < MOST_SHARED_KEYS) {
      keys.put(key, key);
    }
    return known == null ? key : known;
  }

  private String whole(int at, JsonPath path, String string) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        boolean pair =
            Character.isHighSurrogate(string.charAt(i))
                && i + 1 < string.length()
                && Character.isLowSurrogate(string.charAt(i + 1));
        if (!pair) {
          errors.report(at, path, "json.surrogate");
          return string;
        }
        i++;
      }
    }
    return string;
  }

  private @Nullable JsonToken next(JsonPath path) throws IOException {
    return orStop(path, parser::nextToken);
  }

  /** Jackson looks into a text only when it is asked for it, and complains then. */
  private String text(JsonPath path) throws IOException {
    String found = orStop(path, parser::getText);
    return found == null ? "" : found;
  }

  private <T> @Nullable T orStop(JsonPath path, Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (JsonEOFException e) {
      throw stop(Math.max(0, text.length() - 1), path, "json.end");
    } catch (StreamConstraintsException e) {
      throw stop(at(), path, "json.long", LONGEST_NUMBER, LONGEST_KEY);
    } catch (StreamReadException e) {
      int at = place(e);
      throw text.startsWith(CONFLICT, at)
          ? stop(at, path, "json.conflict")
          : stop(at, path, "json.wrong", at < text.length() ? around(at) : "");
    }
  }

  private static JsonToken some(@Nullable JsonToken token) {
    if (token == null) {
      throw new IllegalStateException("Jackson ends a text early without saying so");
    }
    return token;
  }

  private int at() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int place(StreamReadException e) {
    return Math.clamp(e.getLocation().getCharOffset(), 0, Math.max(0, text.length() - 1));
  }

  private String around(int at) {
    return Excerpt.of(text.substring(at, Math.min(text.length(), at + 12)), 10);
  }

  private Stop stop(int at, JsonPath path, String key, Object... arguments) {
    errors.report(at, path, key, arguments);
    return new Stop();
  }

  /** A step of Jackson's. */
  @FunctionalInterface
  private interface Step<T> {
    @Nullable T take() throws IOException;
  }

  /** Ends the reading; what is wrong has been reported. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }
}
