package muster.desktop.commitments;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.commitments.Detail.OfActor;
import muster.desktop.commitments.Detail.OfPlace;
import muster.desktop.kit.Clip;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The pane of details: what is picked out, with everything that the workspace says of it. */
public final class DetailView extends VBox {
  private final DetailViewModel model;
  private final Label title = Nodes.paragraph("", "detail-title");
  private final Label about = Nodes.paragraph("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final FlowPane badges = new FlowPane(6, 4);
  private final ToggleButton evidence = new ToggleButton();
  private final ActorDetail actor;
  private final PlaceDetail place;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox head = new VBox(6);
  private final Label none = Nodes.paragraph("", Styles.TEXT_MUTED, "detail-none");
  private @Nullable String shownTitle;

  public DetailView(DetailViewModel model) {
    this.model = model;
    actor = new ActorDetail(model);
    place = new PlaceDetail(model);
    getStyleClass().addAll("pane", "detail");
    getStylesheets().add(CommitmentsView.stylesheet());
    setId("detail");
    setMinHeight(120);
    badges.getStyleClass().add("badges");
    VBox names = new VBox(2, title, about);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox top = new HBox(4, names);
    top.getChildren().addAll(buttons());
    top.setAlignment(Pos.TOP_LEFT);
    head.getChildren().addAll(top, badges);
    head.getStyleClass().add("detail-head");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.setId("detail-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(none, head, scroll);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.detailProperty().subscribe(this::show),
        model.hintProperty().subscribe(none::setText));
  }

  private List<Node> buttons() {
    evidence.setGraphic(new FontIcon(MaterialDesignB.BOOK_OPEN_VARIANT));
    evidence.setId("detail-evidence");
    Nodes.named(evidence, Words.text("detail.evidence"));
    evidence.selectedProperty().bindBidirectional(model.evidenceProperty());
    Button copy = Nodes.iconButton(MaterialDesignC.CONTENT_COPY, Words.text("detail.copy"));
    copy.setId("detail-copy");
    copy.setOnAction(e -> copy());
    Button close = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("detail.close"));
    close.setId("detail-close");
    close.setOnAction(e -> model.close());
    return List.of(evidence, copy, close);
  }

  private void show(@Nullable Detail detail) {
    Nodes.setShown(head, detail != null);
    Nodes.setShown(scroll, detail != null);
    Nodes.setShown(none, detail == null);
    if (detail == null) {
      return;
    }
    title.setText(detail.title());
    about.setText(detail.about());
    scroll.setAccessibleText(Words.text("detail.accessible", detail.title()));
    switch (detail) {
      case OfActor of -> {
        badges.getChildren().setAll(badges(of));
        actor.show(of);
        scroll.setContent(actor);
      }
      case OfPlace of -> {
        badges.getChildren().clear();
        place.show(of);
        scroll.setContent(place);
      }
    }
    Nodes.setShown(badges, !badges.getChildren().isEmpty());
    if (!detail.title().equals(shownTitle)) {
      shownTitle = detail.title();
      scroll.setVvalue(0);
    }
  }

  private static List<Label> badges(OfActor of) {
    List<Label> badges = new ArrayList<>();
    badges.add(Glyphs.badgeOf(of.state()));
    if (of.stance() != null) {
      badges.add(Glyphs.badgeOf(of.stance()));
    }
    if (of.troops() != null) {
      badges.add(Nodes.label(Words.of(of.troops())));
    }
    return badges;
  }

  private void copy() {
    Clip.copy(model.plainText());
  }
}
