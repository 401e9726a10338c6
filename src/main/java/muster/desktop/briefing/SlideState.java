package muster.desktop.briefing;

import java.util.List;
import java.util.stream.Stream;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.draw.map.MapLayers;
import muster.model.Identified;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a slide says of the window, or what the window shows beside it: a slide is such a state.
 *
 * @param view the part of the map; null: all of Ukraine
 * @param highlight ids that are brought out
 * @param selection what one thing is picked out, or null
 */
public record SlideState(
    Setting setting,
    MapLayers layers,
    Slide.@Nullable View view,
    List<String> highlight,
    @Nullable Selection selection) {
  public SlideState {
    highlight = List.copyOf(highlight);
  }

  /** What a slide of a workspace shows; what it names and the workspace has not is left out. */
  public static SlideState of(Workspace workspace, Slide slide) {
    Scenario scenario = Workspace.find(workspace.scenarios(), slide.scenario()).orElse(null);
    List<String> lit =
        slide.highlight() == null
            ? List.of()
            : slide.highlight().stream().filter(id -> known(workspace, id)).toList();
    return new SlideState(
        Setting.of(workspace, scenario), MapLayers.of(slide.layers()), slide.view(), lit, null);
  }

  /** What the window shows now; a workspace must be open. */
  public static SlideState of(Session session) {
    Question asked = session.questionProperty().get();
    if (asked == null) {
      throw new IllegalStateException("No workspace is open");
    }
    return new SlideState(
        asked.setting(),
        session.layersProperty().get(),
        session.viewProperty().get(),
        session.highlightProperty().get(),
        session.selectionProperty().get());
  }

  /** Has the window show it, but for the view, which is the map's to take. */
  void show(Session session) {
    session.show(setting);
    session.layersProperty().set(layers);
    session.select(selection);
    session.highlightProperty().set(highlight);
  }

  /** The same with other layers. */
  SlideState withLayers(MapLayers others) {
    return new SlideState(setting, others, view, highlight, selection);
  }

  /** Ids that are brought out, in whatever way. */
  List<String> lit() {
    return highlight.isEmpty() && selection != null ? List.of(selection.id()) : highlight;
  }

  /** Whether the workspace has a record of that id that can be brought out. */
  public static boolean known(Workspace workspace, String id) {
    return Stream.<List<? extends Identified>>of(
            workspace.actors(), workspace.zones(), workspace.sites(), workspace.lines())
        .flatMap(List::stream)
        .anyMatch(record -> record.id().equals(id));
  }
}
