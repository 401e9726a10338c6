package muster.desktop.briefing;

import java.util.List;
import java.util.stream.Stream;
import muster.assess.Unlock;
import muster.desktop.kit.Words;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.draw.text.PhraseUnlock;
import muster.model.Choices;
import muster.model.Extras;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Makes what the window shows a slide. */
final class SlideOfView {
  private static final double PLACES = 1e5;
  private static final int LONGEST_TITLE = 70;

  private SlideOfView() {}

  /**
   * The scenario under which a setting is kept.
   *
   * @param id null: every assumption at its baseline
   */
  record Kept(@Nullable String id) {}

  /** Under which scenario a slide shows this setting; null if under none. */
  static @Nullable Kept scenario(Workspace workspace, Setting setting) {
    Scenario start = Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null);
    if (isSame(setting, Setting.of(workspace, start))) {
      return new Kept(setting.scenario());
    }
    if (isSame(setting, Setting.of(workspace, null))) {
      return new Kept(null);
    }
    return workspace.scenarios().stream()
        .filter(scenario -> isSame(setting, Setting.of(workspace, scenario)))
        .findFirst()
        .map(scenario -> new Kept(scenario.id()))
        .orElse(null);
  }

  private static boolean isSame(Setting one, Setting other) {
    return one.choices().equals(other.choices())
        && one.rotation().compareTo(other.rotation()) == 0
        && one.parameters().entrySet().stream()
            .allMatch(
                value -> {
                  var there = other.parameters().get(value.getKey());
                  return there != null && there.compareTo(value.getValue()) == 0;
                });
  }

  /** The setting as a scenario that stays what it is whatever becomes of the baseline. */
  static Scenario newScenario(Workspace workspace, Setting setting) {
    Scenario start = Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null);
    return new Scenario(
        BriefingEdits.freeId("scenario", workspace.scenarios()),
        title(workspace, setting, start),
        null,
        setting.choices().options(),
        setting.parameters(),
        setting.rotation(),
        Extras.NONE);
  }

  /** The first scenario's title with what is different, as long as that can be read at a glance. */
  private static String title(Workspace workspace, Setting setting, @Nullable Scenario start) {
    String base = start == null ? Words.text("film.baseline") : start.title();
    var changes = setting.choices().differencesFrom(Choices.of(workspace, start));
    String words = changes.isEmpty() ? "" : new PhraseUnlock(workspace).of(new Unlock(changes));
    String said = Words.text("film.scenario", base, words);
    return changes.isEmpty() || said.length() > LONGEST_TITLE
        ? Words.text("film.scenario.changed", base, Math.max(1, changes.size()))
        : said;
  }

  /** A slide with what the window shows in place of what it had. */
  static Slide taken(Slide slide, @Nullable String scenario, SlideState state) {
    return new SlideBuilder(slide)
        .scenario(scenario)
        .view(rounded(state.view()))
        .layers(codes(state.layers()))
        .highlight(state.lit())
        .build();
  }

  /** To the metre: more digits would only be noise in the file. */
  static Slide.@Nullable View rounded(Slide.@Nullable View view) {
    return view == null
        ? null
        : new Slide.View(
            Math.round(view.longitude() * PLACES) / PLACES,
            Math.round(view.latitude() * PLACES) / PLACES,
            Math.round(view.widthKm() * 1000) / 1000.0,
            view.extras());
  }

  /** The layers as a slide names them; null: the usual ones. */
  static @Nullable List<String> codes(MapLayers layers) {
    return layers.shown().equals(Layer.USUAL)
        ? null
        : Stream.of(Layer.values()).filter(layers::has).map(Layer::code).toList();
  }
}
