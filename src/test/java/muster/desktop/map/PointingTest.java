package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;
import muster.draw.map.MapThing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What pointer and keys are on, and what they pick. */
@Execution(ExecutionMode.CONCURRENT)
final class PointingTest {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 480;

  private final Session session = Shipped.session();

  private MapViewModel model() {
    MapViewModel model = Shipped.model(session, Tasks.inline());
    model.resize(WIDTH, HEIGHT, 1);
    return model;
  }

  @Test
  void hoverNamesKyivAndWhatIsAroundIt() {
    MapViewModel model = model();
    double[] kyiv = Shipped.pixel(model, 30.52, 50.45);
    model.point(kyiv[0], kyiv[1]);
    assertThat(model.hoverProperty().get().name()).startsWith("Kyiv");
    assertThat(model.hoverProperty().get().around()).contains("Stand-off area");

    model.leave();
    assertThat(model.hoverProperty().get().isNothing()).isTrue();
  }

  @Test
  void keysWalkThroughAllThatCanBePickedAndBackAgain() {
    MapViewModel model = model();
    Set<MapThing> things = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    model.walk(1);
    MapThing first = walked(model);
    while (things.add(walked(model))) {
      names.add(model.hoverProperty().get().name());
      assertThat(model.anchorProperty().get()).isNotNull();
      model.walk(1);
    }

    assertThat(walked(model)).isEqualTo(first);
    assertThat(names).contains("Western deployment area").hasSizeGreaterThan(20);
    assertThat(names).anyMatch(name -> name.startsWith("Kyiv"));
    model.walk(-1);
    assertThat(things).last().isEqualTo(walked(model));
  }

  @Test
  void whatTheKeysAreOnIsSaidPickedAndLetGo() {
    MapViewModel model = model();
    while (!model.hoverProperty().get().name().equals("Western deployment area")) {
      model.walk(1);
    }
    assertThat(model.descriptionProperty().get()).startsWith("Western deployment area");
    model.pickWalked();
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "western-deployment"));
    assertThat(model.hoverProperty().get().name()).isEqualTo("Western deployment area");

    model.clear();
    assertThat(session.selectionProperty().get()).isNull();
    assertThat(model.hoverProperty().get().isNothing()).isTrue();
    assertThat(model.outlineProperty().get()).isNull();
    assertThat(model.anchorProperty().get()).isNull();
    model.pickWalked();
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void keysWalkOnlyOverWhatCanBeSeen() {
    MapViewModel model = model();
    double[] odesa = Shipped.pixel(model, 30.73, 46.48);
    model.zoom(12, odesa[0], odesa[1]);
    Set<String> names = new LinkedHashSet<>();
    model.walk(1);
    while (names.add(model.hoverProperty().get().name())) {
      Pointed.Anchor at = Objects.requireNonNull(model.anchorProperty().get());
      assertThat(at.x()).isBetween(0.0, WIDTH);
      assertThat(at.y()).isBetween(0.0, HEIGHT);
      model.walk(1);
    }
    assertThat(names).noneMatch(name -> name.startsWith("Kyiv"));
  }

  @Test
  void thePointerOutlinesWhatItNamesUntilItLeaves() {
    MapViewModel model = model();
    double[] there = Shipped.bareDeploymentArea(model);
    model.point(there[0], there[1]);
    Pointed.Outline outline = Objects.requireNonNull(model.outlineProperty().get());
    assertThat(outline.thing().id()).isEqualTo("western-deployment");
    assertThat(outline.shape().contains(PaneSize.reference(there[0]), PaneSize.reference(there[1])))
        .isTrue();
    model.leave();
    assertThat(model.outlineProperty().get()).isNull();
  }

  @Test
  void hoverGoesOnWithTheMapUnderAPointerThatRests() {
    MapViewModel model = model();
    double[] kyiv = Shipped.pixel(model, 30.52, 50.45);
    model.point(kyiv[0] + 100, kyiv[1]);
    model.pan(100, 0);

    assertThat(model.hoverProperty().get().name()).startsWith("Kyiv");
  }

  @Test
  void aClickOnTheWesternDeploymentAreaPicksItOutAndTheNextOneWhatLiesBelow() {
    MapViewModel model = model();
    double[] there = Shipped.bareDeploymentArea(model);
    model.pick(there[0], there[1]);
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "western-deployment"));

    model.pick(there[0], there[1]);
    assertThat(session.selectionProperty().get())
        .isNotNull()
        .isNotEqualTo(new Selection(Selection.Kind.ZONE, "western-deployment"));
  }

  @Test
  void aClickOnACountryPicksOutTheActorAndOneOnTheSeaNothing() {
    MapViewModel model = model();
    session.layersProperty().set(session.layersProperty().get().with(Layer.ZONES, false));
    double[] romania = Shipped.pixel(model, 25.0, 46.6);
    model.pick(romania[0], romania[1]);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("ROU"));

    double[] sea = Shipped.pixel(model, 31.6, 43.9);
    model.pick(sea[0], sea[1]);
    assertThat(session.selectionProperty().get()).isNull();
  }

  private static MapThing walked(MapViewModel model) {
    return Objects.requireNonNull(model.outlineProperty().get()).thing();
  }
}
