package muster.store.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way from a document's root to a value. Its text is that of RFC 9535, such as {@code
 * $[3].troops.low}; a very long key is cut, so that a hostile file cannot fill the memory with
 * paths.
 */
public final class JsonPath {
  public static final JsonPath ROOT = new JsonPath(null, null, 0);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final int LONGEST_KEY = 140;

  private final @Nullable JsonPath parent;
  private final @Nullable String key;
  private final int index;

  private JsonPath(@Nullable JsonPath parent, @Nullable String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  public JsonPath child(String member) {
    return new JsonPath(this, member, 0);
  }

  public JsonPath child(int item) {
    return new JsonPath(this, null, item);
  }

  @Override
  public String toString() {
    Deque<JsonPath> steps = new ArrayDeque<>();
    for (JsonPath step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    StringBuilder text = new StringBuilder("$");
    steps.forEach(step -> step.append(text));
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (key == null) {
      text.append('[').append(index).append(']');
    } else if (key.length() <= LONGEST_KEY && PLAIN.matcher(key).matches()) {
      text.append('.').append(key);
    } else {
      String escaped = Excerpt.of(key, LONGEST_KEY).replace("\\", "\\\\").replace("'", "\\'");
      text.append("['").append(escaped).append("']");
    }
  }
}
