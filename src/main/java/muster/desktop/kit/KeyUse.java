package muster.desktop.kit;

import java.util.Arrays;
import java.util.List;

/**
 * What some keys do, as the help lists it.
 *
 * @param key of its words
 * @param strokes as they stand on keys: {@code Shift+M}
 */
public record KeyUse(String key, List<String> strokes) {
  public KeyUse {
    strokes = List.copyOf(strokes);
  }

  /** The use of keys that no {@link KeyCommand} has. */
  public static KeyUse of(String key, String... strokes) {
    return new KeyUse(key, Arrays.asList(strokes));
  }
}
