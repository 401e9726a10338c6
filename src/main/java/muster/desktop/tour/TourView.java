package muster.desktop.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The tour over the window: rings around what it speaks of, and a card beside them. All else goes
 * on working beneath.
 */
public final class TourView {
  private static final double AIR = 3;

  private final Pane window;
  private final TourViewModel model;
  private final Function<TourStep, List<Node>> targets;
  private final TourCard card;
  private final List<Region> rings = new ArrayList<>();
  private final String sheet =
      Objects.requireNonNull(TourView.class.getResource("/muster/desktop/guide.css"))
          .toExternalForm();
  private List<Node> spoken = List.of();
  private List<Bounds> placed = List.of();
  private Subscription open = Subscription.EMPTY;

  /**
   * @param window lies under the tour
   * @param targets what a step speaks of, the most important first
   */
  public TourView(Pane window, TourViewModel model, Function<TourStep, List<Node>> targets) {
    this.window = window;
    this.model = model;
    this.targets = targets;
    card = new TourCard(model);
    card.setManaged(false);
    model.stepProperty().subscribe(this::show);
  }

  private void show(@Nullable TourStep step) {
    Scene scene = window.getScene();
    if (step == null) {
      boolean focused = card.hasFocus();
      open.unsubscribe();
      open = Subscription.EMPTY;
      if (focused) {
        spoken.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
      }
    } else if (scene != null) {
      boolean begins = !window.getChildren().contains(card);
      boolean focused = begins || card.hasFocus();
      if (begins) {
        open = open(scene);
      }
      window.applyCss();
      window.layout();
      spoken = targets.apply(step);
      say(step);
      if (focused) {
        card.focus();
      }
    }
  }

  private Subscription open(Scene scene) {
    EventHandler<KeyEvent> escape =
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            model.end();
          }
        };
    Runnable follow = this::follow;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    scene.addPostLayoutPulseListener(follow);
    window.getStylesheets().add(sheet);
    window.getChildren().add(card);
    Subscription spoke =
        model
            .languageProperty()
            .subscribe((before, now) -> Optional.ofNullable(step()).ifPresent(this::say));
    return () -> {
      spoke.unsubscribe();
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      scene.removePostLayoutPulseListener(follow);
      window.getChildren().remove(card);
      window.getChildren().removeAll(rings);
      window.getStylesheets().remove(sheet);
      rings.clear();
    };
  }

  private @Nullable TourStep step() {
    return model.stepProperty().get();
  }

  private void say(TourStep step) {
    card.say(step);
    placed = List.of();
    follow();
  }

  /** What is spoken of may move, and so then do rings and card. */
  private void follow() {
    List<Bounds> bounds = new ArrayList<>();
    bounds.add(window.getLayoutBounds());
    spoken.stream().filter(TourView::isSeen).map(this::around).forEach(bounds::add);
    if (bounds.equals(placed)) {
      return;
    }
    placed = List.copyOf(bounds);
    List<Bounds> around = placed.subList(1, placed.size());
    ring(around);
    card.applyCss();
    CardPlace place =
        CardPlace.of(window.getLayoutBounds(), TourCard.WIDTHS, card::prefHeight, around);
    card.resizeRelocate(place.x(), place.y(), place.width(), place.height());
    card.toFront();
  }

  private void ring(List<Bounds> around) {
    while (rings.size() > around.size()) {
      window.getChildren().remove(rings.removeLast());
    }
    while (rings.size() < around.size()) {
      Region ring = new Region();
      ring.getStyleClass().add("tour-ring");
      ring.setManaged(false);
      ring.setMouseTransparent(true);
      rings.add(ring);
      window.getChildren().add(ring);
    }
    for (int i = 0; i < around.size(); i++) {
      Bounds at = around.get(i);
      rings.get(i).resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
  }

  /** The place of a node in the window, with some air, as far as it is within the window. */
  private Bounds around(Node node) {
    Bounds at = window.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double left = Math.max(0, at.getMinX() - AIR);
    double top = Math.max(0, at.getMinY() - AIR);
    double right = Math.min(window.getWidth(), at.getMaxX() + AIR);
    double bottom = Math.min(window.getHeight(), at.getMaxY() + AIR);
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
