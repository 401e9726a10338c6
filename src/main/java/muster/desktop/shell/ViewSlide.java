package muster.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.assess.Unlock;
import muster.desktop.kit.ScopeWords;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.Style;
import muster.draw.map.Layer;
import muster.draw.slide.SlideContent;
import muster.draw.text.PhraseUnlock;
import muster.export.WritePng;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Scenario;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is seen a slide: map, table extract and outlook, with what was changed as subtitle.
 */
public final class ViewSlide implements SlideWriter {
  private final WritePng png;

  public ViewSlide(Style style) {
    png = new WritePng(style);
  }

  @Override
  public void write(Order order, Path file) throws IOException {
    Situation situation = order.situation();
    MapScene scene = situation.scene();
    if (scene == null) {
      throw new IOException(Words.text("slide.early"));
    }
    png.write(
        new SlideContent(
            situation.workspace(),
            situation.setting(),
            situation.assessment(),
            scene,
            slide(order)),
        order.size(),
        file);
  }

  static Slide slide(Order order) {
    Situation situation = order.situation();
    Scenario scenario = situation.question().scenario();
    Selection selection = order.selection();
    return new Slide(
        "view",
        scenario == null ? situation.workspace().header().title() : scenario.title(),
        subtitle(situation, scenario),
        "map-table",
        null,
        null,
        order.view(),
        Stream.of(Layer.values()).filter(order.layers()::has).map(Layer::code).toList(),
        null,
        selection == null ? null : List.of(selection.id()),
        null,
        Extras.NONE);
  }

  /**
   * The sources left out, if any, and what differs from the scenario; if nothing does, what the
   * scenario says of itself.
   */
  private static String subtitle(Situation situation, @Nullable Scenario scenario) {
    String world = world(situation, scenario);
    String without =
        ScopeWords.leftOut(situation.question().workspace(), situation.question().scope());
    if (without.isEmpty()) {
      return world;
    }
    return world.isEmpty()
        ? Words.text("slide.without", without)
        : Words.text("slide.without.too", Words.text("slide.without", without), world);
  }

  private static String world(Situation situation, @Nullable Scenario scenario) {
    Map<String, String> changed =
        new LinkedHashMap<>(
            situation.setting().choices().differencesFrom(situation.question().start().choices()));
    if (!changed.isEmpty()) {
      return Words.text(
          "slide.changed", new PhraseUnlock(situation.workspace()).of(new Unlock(changed)));
    }
    String note = scenario == null ? null : scenario.note();
    return note == null ? "" : note;
  }
}
