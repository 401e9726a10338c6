package muster.store.json;

/** Takes what is wrong with a text as JSON. */
@FunctionalInterface
public interface JsonErrors {
  /**
   * @param at the character that is wrong
   * @param path the value that it is in
   * @param key of the sentence, beginning with {@code json.}
   */
  void report(int at, JsonPath path, String key, Object... arguments);
}
