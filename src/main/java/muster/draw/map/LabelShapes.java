package muster.draw.map;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names once set, kept for the next picture, which mostly shows the same. For one thread. */
final class LabelShapes {

  private static final int MOST = 1_500;

  private final Map<Key, LabelShape> shapes =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LabelShape> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String text, LabelLook look) {}

  /** See {@link LabelShape#of}. */
  LabelShape of(String text, LabelLook look) {
    return shapes.computeIfAbsent(
        new Key(text, look), key -> LabelShape.of(key.text(), key.look()));
  }
}
