package muster.desktop.map.identify;

import java.util.List;
import muster.desktop.session.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Something that is at a point.
 *
 * @param kind what it is, in words
 * @param facts in words, a line each
 * @param selection what picks it out; null for what is of no workspace
 */
public record Found(String kind, String name, List<String> facts, @Nullable Selection selection) {
  public Found {
    facts = List.copyOf(facts);
  }
}
