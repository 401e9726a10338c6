package muster.desktop.map;

import java.util.List;
import muster.desktop.kit.Words;
import muster.draw.map.MapThing;
import muster.draw.text.Vocabulary;
import muster.model.Site;
import muster.model.Workspace;

/**
 * What is under the pointer, in words.
 *
 * @param name of the most particular thing
 * @param around what else is there; may be empty
 */
public record Hover(String name, String around) {
  private static final int MOST = 4;

  static final Hover NOTHING = new Hover("", "");

  /**
   * @param things the most particular first
   */
  static Hover of(Workspace workspace, List<MapThing> things) {
    List<String> names =
        things.stream().map(thing -> name(workspace, thing)).distinct().limit(1L + MOST).toList();
    return names.isEmpty()
        ? NOTHING
        : new Hover(
            names.getFirst(),
            String.join(Words.text("map.hover.join"), names.subList(1, names.size())));
  }

  public boolean isNothing() {
    return name.isEmpty();
  }

  private static String name(Workspace workspace, MapThing thing) {
    return thing.kind() == MapThing.Kind.SITE
        ? Workspace.find(workspace.sites(), thing.id()).map(Hover::site).orElse(thing.name())
        : thing.name();
  }

  private static String site(Site site) {
    return Words.text("map.hover.site", site.name(), Vocabulary.siteKind(site.kind()));
  }
}
