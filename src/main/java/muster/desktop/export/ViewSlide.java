package muster.desktop.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.assess.Unlock;
import muster.desktop.kit.ScopeWords;
import muster.desktop.kit.Words;
import muster.desktop.session.Ground;
import muster.desktop.session.Situation;
import muster.draw.chart.ComparedWorld;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.draw.slide.SlideContent;
import muster.draw.text.PhraseUnlock;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.model.Briefing;
import muster.model.Extras;
import muster.model.Scenario;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is seen a slide: map, table extract and outlook, with what was changed as subtitle; or
 * scenarios side by side where those are what is seen.
 */
final class ViewSlide {
  /** Of the one-slide deck that the view is: files are named after it. */
  private static final String DECK = "view";

  private ViewSlide() {}

  /**
   * What is seen.
   *
   * @param scene the situation's
   * @param view the part of the map, or null: all of Ukraine
   * @param lit ids of what is brought out
   * @param compared the scenarios that stand beside what is shown; none: a slide of that alone
   */
  record Seen(
      Situation situation,
      MapScene scene,
      MapLayers layers,
      Slide.@Nullable View view,
      List<String> lit,
      List<String> compared) {
    Seen {
      lit = List.copyOf(lit);
      compared = List.copyOf(compared);
    }
  }

  /** The deck whose one slide is what is seen. */
  static Briefing briefing(Seen seen) {
    Workspace workspace = seen.situation().workspace();
    return new Briefing(DECK, workspace.header().title(), List.of(slide(seen)), Extras.NONE);
  }

  /** What its slide shows; to be called off the window's thread. */
  static SlideContent content(Seen seen) {
    Situation situation = seen.situation();
    return new SlideContent(
        situation.workspace(),
        situation.setting(),
        situation.assessment(),
        seen.scene(),
        slide(seen),
        compared(seen));
  }

  /** What is shown, with its changes, and the scenarios beside it. */
  private static List<ComparedWorld> compared(Seen seen) {
    Situation situation = seen.situation();
    Ground ground = situation.question().ground();
    if (seen.compared().isEmpty() || ground == null) {
      return List.of();
    }
    Workspace workspace = situation.workspace();
    MapScenes scenes = new MapScenes(workspace, ground.scene(), ground.zones());
    return ComparedWorld.led(
        ComparedWorld.of(workspace, situation.setting(), seen.scene()),
        ComparedWorld.of(workspace, scenes, seen.compared()));
  }

  static Slide slide(Seen seen) {
    Situation situation = seen.situation();
    Scenario scenario = situation.question().scenario();
    boolean compares = !seen.compared().isEmpty();
    return new Slide(
        DECK,
        title(situation, scenario, seen.compared().size()),
        subtitle(situation, scenario),
        compares ? SlideContent.COMPARE : "map-table",
        null,
        compares ? seen.compared() : null,
        compares ? null : seen.view(),
        Stream.of(Layer.values()).filter(seen.layers()::has).map(Layer::code).toList(),
        null,
        seen.lit().isEmpty() ? null : seen.lit(),
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
