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
import muster.desktop.session.Ground;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.Style;
import muster.draw.chart.ComparedWorld;
import muster.draw.map.Layer;
import muster.draw.slide.SlideContent;
import muster.draw.text.PhraseUnlock;
import muster.export.WritePng;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.model.Extras;
import muster.model.Scenario;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is seen a slide: map, table extract and outlook, with what was changed as subtitle; or
 * scenarios side by side where those are what is seen.
 */
public final class ViewSlide implements SlideWriter {
  @Override
  public void write(Order order, Path file) throws IOException {
    Situation situation = order.situation();
    MapScene scene = situation.scene();
    if (scene == null) {
      throw new IOException(Words.text("slide.early"));
    }
    new WritePng(Style.of(order.look()))
        .write(
            new SlideContent(
                situation.workspace(),
                situation.setting(),
                situation.assessment(),
                scene,
                slide(order),
                compared(order, scene)),
            order.size(),
            file);
  }

  /** What is shown, with its changes, and the scenarios beside it. */
  private static List<ComparedWorld> compared(Order order, MapScene scene) {
    Situation situation = order.situation();
    Ground ground = situation.question().ground();
    if (order.compared().isEmpty() || ground == null) {
      return List.of();
    }
    Workspace workspace = situation.workspace();
    MapScenes scenes = new MapScenes(workspace, ground.scene(), ground.zones());
    return ComparedWorld.led(
        ComparedWorld.of(workspace, situation.setting(), scene),
        ComparedWorld.of(workspace, scenes, order.compared()));
  }

  static Slide slide(Order order) {
    Situation situation = order.situation();
    Scenario scenario = situation.question().scenario();
    Selection selection = order.selection();
    boolean compares = !order.compared().isEmpty();
    return new Slide(
        "view",
        title(situation, scenario, order.compared().size()),
        subtitle(situation, scenario),
        compares ? SlideContent.COMPARE : "map-table",
        null,
        compares ? order.compared() : null,
        compares ? null : order.view(),
        Stream.of(Layer.values()).filter(order.layers()::has).map(Layer::code).toList(),
        null,
        selection == null ? null : List.of(selection.id()),
        null,
        Extras.NONE);
  }

  private static String title(Situation situation, @Nullable Scenario scenario, int others) {
    String title = scenario == null ? situation.workspace().header().title() : scenario.title();
    return others > 0 ? Words.text("slide.compared", title, others) : title;
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
