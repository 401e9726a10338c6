package muster.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of a JSON object that Muster does not know, in the file's order.
 *
 * @param values plain JSON: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code
 *     BigInteger}, {@code Boolean} or {@link #NULL}
 */
public record Extras(Map<String, Object> values) {
  /** JSON's null, which a map of non-null values cannot hold otherwise. */
  public static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
