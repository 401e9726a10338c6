package muster.desktop.commitments;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.commitments.Detail.Conflict;
import muster.desktop.commitments.Detail.OfActor;
import muster.desktop.commitments.Detail.Promise;
import muster.desktop.commitments.Detail.Promises;
import muster.desktop.commitments.Detail.Said;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** An actor: where its sources disagree, what it would do, what it has said. */
final class ActorDetail extends VBox {
  private final DetailViewModel model;
  private final Cards<Conflict> conflicts = new Cards<>(ActorDetail::band);
  private final Cards<Promises> promises = new Cards<>(this::group);
  private final Cards<Said> positions = new Cards<>(this::said);
  private final TitledPane would = section("detail-commitments", promises);
  private final TitledPane said = section("detail-positions", positions);

  ActorDetail(DetailViewModel model) {
    this.model = model;
    getStyleClass().add("detail-content");
    getChildren().addAll(conflicts, would, said);
    Lifecycle.whileAttached(this, this::attach);
  }

  void show(OfActor actor) {
    int count = actor.promises().stream().mapToInt(group -> group.promises().size()).sum();
    conflicts.show(actor.conflicts());
    Nodes.setShown(conflicts, !actor.conflicts().isEmpty());
    promises.show(actor.promises());
    would.setText(Words.text("detail.commitments", count));
    positions.show(actor.positions());
    said.setText(Words.text("detail.positions", actor.positions().size()));
  }

  private Subscription attach() {
    return model.evidenceProperty().subscribe(shown -> Cards.showEvidence(this, shown));
  }

  private static TitledPane section(String id, Node content) {
    TitledPane pane = new TitledPane("", content);
    pane.setId(id);
    pane.setAnimated(false);
    pane.getStyleClass().add("section");
    return pane;
  }

  private static VBox band(Conflict conflict) {
    var title = Nodes.paragraph(conflict.title(), "conflict-title");
    title.setGraphic(new FontIcon(MaterialDesignA.ALERT));
    VBox band = new VBox(2, title);
    band.getStyleClass().add("conflict");
    conflict.lines().forEach(line -> band.getChildren().add(Nodes.paragraph(line)));
    return band;
  }

  private VBox group(Promises group) {
    Cards<Promise> cards = new Cards<>(this::promise);
    cards.show(group.promises());
    VBox box =
        new VBox(
            6,
            Nodes.paragraph(
                Words.text(
                    "axis.explained",
                    Words.of(group.axis()),
                    group.state().stands(),
                    group.state().blocked()),
                "axis-title"),
            cards);
    box.getStyleClass().add("axis-group");
    return box;
  }

  private PromiseCard promise(Promise promise) {
    return new PromiseCard(
        promise, model.evidenceProperty().get(), () -> model.editCommitment(promise.id()));
  }

  private SaidCard said(Said said) {
    return new SaidCard(said, model.evidenceProperty().get(), () -> model.editPosition(said.id()));
  }
}
