package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import muster.desktop.kit.Words;
import muster.desktop.map.MapPoint;
import muster.desktop.map.MapViewModel;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.map.CalloutPoints;
import muster.draw.map.MapViewport;
import muster.draw.text.Degrees;
import muster.geo.Corners;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** The remarks of the slide that is looked at: what they say, and what they are anchored to. */
final class RemarksViewModel {
  /** Letters of a remark beside its point on the map. */
  private static final int LONGEST = 40;

  private final Session session;
  private final Edits edits;
  private final MapViewModel map;
  private final ObservableValue<@Nullable Slide> slide;
  private final RemarkTool tool = new RemarkTool(this::points, this::moved);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private @Nullable Known known;

  private record Known(Question question, Anchors anchors) {}

  /** Changes a slide's remarks. */
  @FunctionalInterface
  interface Edits {
    void change(String slide, Consumer<List<Slide.Callout>> changed);
  }

  /**
   * @param map on which remarks are anchored
   * @param slide the one that is looked at
   */
  RemarksViewModel(
      Session session, Edits edits, MapViewModel map, ObservableValue<@Nullable Slide> slide) {
    this.session = session;
    this.edits = edits;
    this.map = map;
    this.slide = slide;
  }

  /** Why the last anchor was not taken, in a sentence; empty if it was. */
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Adds a remark that stands in the slide's text until it is given a place. */
  void add(String slide) {
    edits.change(
        slide,
        callouts ->
            callouts.add(new Slide.Callout(null, Words.text("slide-form.callout"), Extras.NONE)));
  }

  void remove(String slide, int index) {
    edits.change(slide, callouts -> callouts.remove(index));
  }

  void say(String slide, int index, String text) {
    if (!text.isBlank()) {
      replace(
          slide,
          index,
          before -> new Slide.Callout(before.at(), before.to(), text.strip(), before.extras()));
    }
  }

  /** Where a remark points to, in words; empty: nowhere. */
  String target(Slide.Callout callout) {
    Slide.Anchor to = callout.to();
    Coordinate at = callout.at();
    return to != null ? anchors().name(to) : at == null ? "" : Degrees.decimal(at);
  }

  /** What somebody who typed this may mean. */
  List<String> suggest(String typed) {
    return anchors().suggest(typed);
  }

  /**
   * Anchors a remark to what is called so.
   *
   * @param typed nothing: it points nowhere, and stands in the slide's text
   */
  void anchor(String slide, int index, String typed) {
    Slide.Anchor found = typed.isBlank() ? null : anchors().find(typed).orElse(null);
    boolean unknown = found == null && !typed.isBlank();
    status.set(unknown ? Words.text("slide-form.anchor.unknown", typed.strip()) : "");
    if (!unknown) {
      anchor(slide, index, null, found);
    }
  }

  /** Whether the remarks can be dragged on the map now. */
  ObservableValue<Boolean> movingProperty() {
    return map.toolProperty().map(inHand -> inHand == tool).orElse(false);
  }

  /** Has the remarks dragged on the map, or no longer. */
  void move(boolean moving) {
    boolean now = map.toolProperty().get() == tool;
    if (moving != now) {
      status.set("");
      map.toolProperty().set(moving ? tool : null);
    }
  }

  /** The slide, or what it is anchored to, may be another. */
  void renew() {
    if (map.toolProperty().get() == tool) {
      tool.renew();
    }
  }

  private List<RemarkTool.Point> points() {
    Slide looked = slide.getValue();
    Situation situation = session.situationProperty().get();
    MapScene scene = situation == null ? null : situation.scene();
    MapViewport seen = map.viewportProperty().get();
    List<RemarkTool.Point> points = new ArrayList<>();
    if (looked != null && looked.callouts() != null && scene != null && seen != null) {
      CalloutPoints found = new CalloutPoints(scene, seen);
      for (int i = 0; i < looked.callouts().size(); i++) {
        for (CalloutPoints.Pointed pointed : found.of(List.of(looked.callouts().get(i)))) {
          Coordinate at = seen.metres(pointed.point().getX(), pointed.point().getY());
          points.add(new RemarkTool.Point(i, at, shortened(pointed.callout().text())));
        }
      }
    }
    return points;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }

  private void moved(int index, MapPoint at) {
    Slide looked = slide.getValue();
    if (looked != null) {
      anchor(looked.id(), index, at);
    }
  }

  /** Waits for a click on the map, to which the remark then points. */
  void point(String slide, int index) {
    status.set("");
    map.toolProperty()
        .set(
            new PlaceTool(
                at -> {
                  map.toolProperty().set(null);
                  anchor(slide, index, at);
                }));
  }

  /** To what is there, and at this place as long as that lies here; with Alt to the bare place. */
  private void anchor(String slide, int index, MapPoint at) {
    Slide.Anchor to = at.modifiers().alt() ? null : anchors().of(map.things(at));
    anchor(slide, index, Corners.rounded(at.lonLat()), to);
  }

  private void anchor(String slide, int index, @Nullable Coordinate at, Slide.@Nullable Anchor to) {
    replace(slide, index, before -> new Slide.Callout(at, to, before.text(), before.extras()));
  }

  private void replace(String slide, int index, UnaryOperator<Slide.Callout> changed) {
    edits.change(
        slide,
        callouts -> {
          if (index < callouts.size()) {
            callouts.set(index, changed.apply(callouts.get(index)));
          }
        });
  }

  private Anchors anchors() {
    Question question = Objects.requireNonNull(session.questionProperty().get());
    Known there = known;
    if (there == null || !there.question().equals(question)) {
      Ground ground = question.ground();
      there =
          new Known(
              question,
              new Anchors(
                  question.workspace(),
                  ground == null ? new ArrayList<>() : ground.scene().map().places()));
      known = there;
    }
    return there.anchors();
  }
}
