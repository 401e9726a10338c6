package muster.desktop.commitments;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.commitments.Detail.CommitmentItem;
import muster.desktop.commitments.Detail.PositionItem;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Citations;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The details of what is picked out: commitments, positions over time, evidence. */
public final class DetailView extends VBox {
  private final Label title = Nodes.label("", "pane-title");
  private final Label subtitle = Nodes.paragraph("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final Button close = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("detail.close"));
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  public DetailView(DetailViewModel model) {
    setId("detail");
    getStyleClass().addAll("pane", "detail");
    content.getStyleClass().add("pane-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    close.setOnAction(e -> model.clear());
    HBox row = new HBox(8, title, Nodes.spacer(), close);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(row, subtitle);
    head.getStyleClass().add("pane-head");
    getChildren().addAll(head, scroll);
    Lifecycle.whileAttached(this, () -> model.detailProperty().subscribe(this::show));
  }

  private void show(@Nullable Detail detail) {
    close.setVisible(detail != null);
    content.getChildren().clear();
    if (detail == null) {
      title.setText(Words.text("detail.title"));
      subtitle.setText(Words.text("detail.none"));
      return;
    }
    boolean other = !detail.title().equals(title.getText());
    title.setText(detail.title());
    subtitle.setText(detail.subtitle());
    detail.facts().forEach(fact -> content.getChildren().add(Nodes.paragraph(fact)));
    if (!detail.commitments().isEmpty()) {
      content.getChildren().add(section("detail.commitments"));
      detail.commitments().forEach(c -> content.getChildren().add(commitment(c)));
    }
    if (!detail.positions().isEmpty()) {
      content.getChildren().add(section("detail.positions"));
      detail.positions().forEach(p -> content.getChildren().add(position(p)));
    }
    if (!detail.citations().isEmpty()) {
      content.getChildren().add(section("citations.title"));
      content.getChildren().add(new Citations(detail.citations()));
    }
    if (other) {
      scroll.setVvalue(0);
    }
  }

  private static Label section(String key) {
    return Nodes.label(Words.text(key), "section-title");
  }

  private static Node commitment(CommitmentItem item) {
    Label state = Nodes.label(item.state(), item.stands() ? "stands" : "blocked", "badge");
    state.setGraphic(
        new FontIcon(item.stands() ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignL.LOCK_OUTLINE));
    state.setMinWidth(USE_PREF_SIZE);
    Label basis = Nodes.label(item.basis(), "badge", item.estimated() ? "estimate" : "report");
    basis.setMinWidth(USE_PREF_SIZE);
    HBox badges =
        new HBox(
            8,
            Nodes.label(item.axis(), Styles.TEXT_SMALL, Styles.TEXT_MUTED),
            Nodes.spacer(),
            basis,
            state);
    badges.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(4, badges);
    box.getStyleClass().addAll("item", item.stands() ? "item-stands" : "item-blocked");
    if (!item.actor().isEmpty()) {
      box.getChildren().add(Nodes.label(item.actor(), Styles.TEXT_BOLD));
    }
    box.getChildren().add(Nodes.paragraph(item.task(), Styles.TEXT_BOLD));
    box.getChildren()
        .add(
            item.estimated()
                ? Nodes.paragraph(item.troops(), Styles.TEXT_ITALIC)
                : Nodes.paragraph(item.troops()));
    if (!item.waitsFor().isEmpty()) {
      box.getChildren().add(Nodes.paragraph(item.waitsFor(), "waits"));
    }
    item.facts().forEach(fact -> box.getChildren().add(Nodes.paragraph(fact, Styles.TEXT_SMALL)));
    if (!item.reasoning().isEmpty()) {
      box.getChildren()
          .add(
              Nodes.paragraph(
                  Words.text("commitment.reasoning", item.reasoning()),
                  Styles.TEXT_SMALL,
                  Styles.TEXT_ITALIC));
    }
    box.getChildren().add(evidence(item.citations()));
    return box;
  }

  private static Node position(PositionItem item) {
    HBox head =
        new HBox(
            8,
            Nodes.label(item.date(), Styles.TEXT_BOLD),
            Nodes.paragraph(Words.text("detail.stance", item.stance(), item.troops())));
    VBox box = new VBox(4, head);
    box.getStyleClass().addAll("item", "position");
    if (!item.conflict().isEmpty()) {
      Label conflict = Nodes.paragraph(item.conflict(), "conflict");
      conflict.setGraphic(new FontIcon(MaterialDesignA.ALERT_OUTLINE));
      box.getChildren().add(conflict);
    }
    box.getChildren().add(Nodes.paragraph(item.summary()));
    for (String constraint : item.constraints()) {
      box.getChildren()
          .add(Nodes.paragraph(Words.text("detail.constraint", constraint), Styles.TEXT_SMALL));
    }
    if (!item.domestic().isEmpty()) {
      box.getChildren()
          .add(Nodes.paragraph(Words.text("detail.domestic", item.domestic()), Styles.TEXT_SMALL));
    }
    box.getChildren().add(evidence(item.citations()));
    return box;
  }

  /** Folded, for the list is long; its title says how much there is and how good. */
  private static Node evidence(List<Citation> citations) {
    if (citations.isEmpty()) {
      return Nodes.paragraph(Words.text("citations.none"), Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    }
    TitledPane pane =
        new TitledPane(
            Words.text("citations.folded", citations.size(), Citation.worstGrade(citations)),
            new Citations(citations));
    pane.getStyleClass().add(Styles.DENSE);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }
}
