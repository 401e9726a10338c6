package muster.desktop.commitments;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.commitments.Detail.OfPlace;
import muster.desktop.commitments.Detail.Presence;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.draw.ruler.RulerFact;

/** A zone, site or line: who would be there, and where that comes from. */
final class PlaceDetail extends VBox {
  private final DetailViewModel model;
  private final Cards<List<RulerFact>> rulers = new Cards<>(RulerGrid::new);
  private final Cards<Presence> presence = new Cards<>(this::card);
  private final Cards<String> none = new Cards<>(Nodes::paragraph);
  private final Cards<List<Citation>> evidence = new Cards<>(this::evidence);

  PlaceDetail(DetailViewModel model) {
    this.model = model;
    getStyleClass().add("detail-content");
    getChildren().addAll(rulers, presence, none, evidence);
    Lifecycle.whileAttached(this, this::attach);
  }

  void show(OfPlace place) {
    rulers.show(place.rulers().isEmpty() ? List.of() : List.of(place.rulers()));
    presence.show(place.presence());
    none.show(
        place.presence().isEmpty() && !place.none().isEmpty() ? List.of(place.none()) : List.of());
    evidence.show(List.of(place.citations()));
  }

  private Subscription attach() {
    return model.evidenceProperty().subscribe(shown -> Cards.showEvidence(this, shown));
  }

  private VBox card(Presence here) {
    Hyperlink name = new Hyperlink(here.name());
    name.setOnAction(e -> model.select(here.actor()));
    name.getStyleClass().add("presence-name");
    VBox card =
        new VBox(
            2,
            new FlowPane(6, 4, Badges.stands(here.stands()), name, Badges.of(here.basis())),
            Nodes.paragraph(here.task()),
            Nodes.paragraph(
                DetailTexts.troops(here.troops(), here.basis()),
                "fact-text",
                "troops-" + here.basis().code()));
    card.getStyleClass().addAll("card", here.stands() ? "card-stands" : "card-waits");
    return card;
  }

  private EvidenceLines evidence(List<Citation> citations) {
    EvidenceLines lines = new EvidenceLines(citations);
    Nodes.setShown(lines, model.evidenceProperty().get());
    return lines;
  }
}
