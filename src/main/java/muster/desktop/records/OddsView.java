package muster.desktop.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Assumption;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The odds of an assumption: rows of which the first counts whose condition holds, and what is
 * missing to 1 in each. A condition is asked only of assumptions that stand earlier.
 */
final class OddsView extends VBox {
  private final FormParts parts;
  private final FormViewModel model;
  private final PlainInputs plain;
  private final Spot spot;
  private final List<Assumption> earlier;

  OddsView(FormParts parts, PlainInputs plain, Spot spot) {
    super(6);
    this.parts = parts;
    this.model = parts.model();
    this.plain = plain;
    this.spot = spot;
    earlier = earlier();
    setId("form-odds");
    show();
  }

  /** The assumptions that stand before this one in the file; before a new one all do. */
  private List<Assumption> earlier() {
    List<Assumption> all = model.workspace().assumptions();
    String id = model.draft().id();
    if (model.draft().isNew()) {
      return all;
    }
    return all.stream().takeWhile(assumption -> !assumption.id().equals(id)).toList();
  }

  private List<Object> rows() {
    return Plain.list(model.at(spot));
  }

  private void show() {
    List<Object> rows = rows();
    if (rows.isEmpty()) {
      getChildren().add(Nodes.paragraph(Words.text("odds.equal"), "form-small"));
    }
    for (int i = 0; i < rows.size(); i++) {
      getChildren().add(row(i));
    }
    Button add = new Button(Words.text("records.add.odds"));
    add.setId("form-odds-add");
    add.setOnAction(e -> model.reshape(spot, Lists.with(rows(), Map.of("p", Map.of()))));
    getChildren().add(add);
  }

  private Node row(int place) {
    Spot at = spot.child(place);
    Label title = Nodes.label(Words.text("records.odds.row", place + 1), "form-row-title");
    HBox head = new HBox(4, title, Nodes.spacer());
    head.setAlignment(Pos.CENTER_LEFT);
    if (place > 0) {
      Button up = Nodes.iconButton(MaterialDesignA.ARROW_UP, Words.text("records.up"));
      up.setOnAction(e -> model.reshape(spot, Lists.up(rows(), place)));
      head.getChildren().add(up);
    }
    Button remove = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("records.remove"));
    remove.setId("form-" + FormParts.id(at) + "-remove");
    remove.setOnAction(
        e -> {
          List<Object> left = Lists.without(rows(), place);
          model.reshape(spot, left.isEmpty() ? null : left);
        });
    head.getChildren().add(remove);
    Spot when = at.child("when");
    VBox box =
        new VBox(
            6,
            head,
            parts.judged(when, new ConditionView(parts, when, earlier, "records.odds.when.")),
            probabilities(at.child("p")));
    box.getStyleClass().add("form-row");
    return box;
  }

  private Node probabilities(Spot p) {
    FlowPane flow = new FlowPane(10, 6);
    OwnOptions.of(model)
        .forEach(
            (id, label) -> {
              Spot at = p.child(id);
              TextField figure = plain.figure(at, label);
              figure.setPrefColumnCount(5);
              Label name = Nodes.label(label, "form-small");
              name.setLabelFor(figure);
              flow.getChildren().add(new VBox(2, name, parts.judged(at, figure)));
            });
    Label sum = Nodes.label("", "odds-sum");
    sum.setId("sum-" + FormParts.id(p));
    parts.follow(() -> sum.setText(sum(p)));
    flow.getChildren()
        .add(new VBox(2, Nodes.label(Words.text("records.odds.sum"), "form-small"), sum));
    return parts.judged(p, flow);
  }

  /** How much the probabilities are together, and what is missing to 1 or too much. */
  private String sum(Spot p) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Object probability : Plain.object(model.at(p)).values()) {
      if (probability instanceof BigDecimal number
          && number.precision() < 100
          && Math.abs(number.scale()) < 100) {
        sum = sum.add(number);
      }
    }
    BigDecimal left = BigDecimal.ONE.subtract(sum);
    String key = left.signum() == 0 ? "full" : left.signum() > 0 ? "less" : "more";
    return Words.text(
        "records.odds.sum." + key,
        Plain.shown(sum.stripTrailingZeros()),
        Plain.shown(left.abs().stripTrailingZeros()));
  }
}
