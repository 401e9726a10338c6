package muster.draw.slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.assess.Assessment;
import muster.assess.Comparison;
import muster.assess.Exploration;
import muster.draw.chart.ComparedWorld;
import muster.draw.map.CalloutPoints;
import muster.draw.map.CalloutPoints.Pointed;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a slide is painted from, for a briefing's slides and for the current view alike.
 *
 * @param assessment of the setting
 * @param scene with the zones of the setting's parameters
 * @param compared the worlds that the slide sets side by side; none, or too few, where it does not
 * @param exploration of all worlds, for a chart that shows them; null for every other slide
 */
public record SlideContent(
    Workspace workspace,
    Setting setting,
    Assessment assessment,
    MapScene scene,
    Slide slide,
    List<ComparedWorld> compared,
    @Nullable Exploration exploration) {
  public SlideContent {
    compared = List.copyOf(compared);
  }

  /** The layout that sets worlds side by side. */
  public static final String COMPARE = "compare";

  /** The layout that shows one of the charts. */
  public static final String CHART = "chart";

  /** The layout that shows paragraphs. */
  public static final String TEXT = "text";

  /** A slide without a chart of all worlds. */
  public SlideContent(
      Workspace workspace,
      Setting setting,
      Assessment assessment,
      MapScene scene,
      Slide slide,
      List<ComparedWorld> compared) {
    this(workspace, setting, assessment, scene, slide, compared, null);
  }

  /** A slide of one world. */
  public SlideContent(
      Workspace workspace, Setting setting, Assessment assessment, MapScene scene, Slide slide) {
    this(workspace, setting, assessment, scene, slide, List.of());
  }

  /** The scenario that the slide names, if the workspace still has it. */
  Optional<Scenario> scenario() {
    return Workspace.find(workspace.scenarios(), slide.scenario());
  }

  /** The scenario that the setting started from, if the workspace has it. */
  Optional<Scenario> shownScenario() {
    return Workspace.find(workspace.scenarios(), setting.scenario());
  }

  /** Whether worlds are set side by side: without a second one there is nothing to compare. */
  public boolean compares() {
    return slide.layout().equals(COMPARE) && compared.size() >= Comparison.FEWEST;
  }

  /** Whether there is a map on the slide, large or small. */
  boolean showsMap() {
    return switch (slide.layout()) {
      case "table", "outlook", CHART, TEXT -> false;
      default -> true;
    };
  }

  /** The remarks that stand in the slide's text: no map of it shows where they point to. */
  List<String> remarksInText() {
    List<Slide.Callout> all = Optional.ofNullable(slide.callouts()).orElse(List.of());
    boolean pointing = showsMap() && !slide.layout().equals("title") && !compares();
    MapViewport anywhere = MapViewport.fit(scene.base().ukraine(), 1000, 1000, 0);
    List<Slide.Callout> pointed =
        pointing
            ? new CalloutPoints(scene, anywhere).of(all).stream().map(Pointed::callout).toList()
            : List.of();
    return all.stream().filter(c -> !pointed.contains(c)).map(Slide.Callout::text).toList();
  }

  /** How many scenarios the slide lists for which there is no column. */
  int comparedLeftOut() {
    return (int)
        listed()
            .filter(id -> Workspace.find(workspace.scenarios(), id).isPresent())
            .filter(id -> compared.stream().noneMatch(w -> id.equals(w.setting().scenario())))
            .count();
  }

  private Stream<String> listed() {
    return slide.layout().equals(COMPARE) && slide.compare() != null
        ? slide.compare().stream().distinct()
        : Stream.empty();
  }
}
