package muster.desktop.records;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Side;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;
import org.jspecify.annotations.Nullable;

/** The fields of the areas of a rule that are not made of others. */
final class RuleAreas {
  /** What can be typed on the way to a distance above 0, of less than the Earth's quarter. */
  private static final String ON_THE_WAY = "\\d{0,4}(\\.\\d{0,3})?";

  /** Takes an area at a path. */
  @FunctionalInterface
  interface Put {
    /**
     * @param anew whether it has other fields than the one before
     */
    void put(List<Integer> path, ZoneRule area, boolean anew);
  }

  private final Region builder;
  private final RuleOffer offer;
  private final Put put;

  RuleAreas(Region builder, RuleOffer offer, Put put) {
    this.builder = builder;
    this.offer = offer;
    this.put = put;
  }

  /**
   * @param id what its nodes are called
   */
  Node of(String id, List<Integer> path, ZoneRule area) {
    if (area instanceof ZoneRule.Regions(List<String> codes)) {
      return new VBox(4, kind(id, path, area), regions(id, path, codes));
    }
    FlowPane flow = PartLines.flow(builder, path);
    flow.getChildren().add(kind(id, path, area));
    switch (area) {
      case ZoneRule.Buffer buffer -> buffer(flow, id, path, buffer);
      case ZoneRule.Beyond beyond -> beyond(flow, id, path, beyond);
      case ZoneRule.WestOf(String line) ->
          flow.getChildren().add(line(id, line, chosen -> put(path, new ZoneRule.WestOf(chosen))));
      case ZoneRule.Reference(String zone) -> flow.getChildren().add(zone(id, path, zone));
      case ZoneRule.Regions _, ZoneRule.Union _, ZoneRule.Intersect _, ZoneRule.Minus _ ->
          throw new IllegalArgumentException("Made of others");
    }
    return flow;
  }

  private void put(List<Integer> path, ZoneRule area) {
    put.put(path, area, false);
  }

  private Node kind(String id, List<Integer> path, ZoneRule area) {
    return box(
        id,
        "rule.kind",
        offer.kinds(),
        kind -> Words.text("rule.kind." + kind),
        RuleOffer.kind(area),
        kind -> put.put(path, offer.area(kind, area), true));
  }

  private Node regions(String id, List<Integer> path, List<String> codes) {
    Map<String, String> names = new LinkedHashMap<>();
    offer.regions().forEach((code, name) -> names.put(code, Words.text("rule.region", name, code)));
    return NameChips.of(
        id + "-regions",
        Words.text("rule.regions"),
        names,
        codes,
        chosen -> put.put(path, new ZoneRule.Regions(chosen), true));
  }

  private void buffer(FlowPane flow, String id, List<Integer> path, ZoneRule.Buffer buffer) {
    // What was chosen since the fields were made: each field changes a part of it.
    Held<ZoneRule.Buffer> now = new Held<>(path, buffer);
    flow.getChildren()
        .addAll(
            distance(
                id,
                buffer.km(),
                km -> now.change(b -> new ZoneRule.Buffer(b.line(), km, b.side()))),
            side(id, buffer, side -> now.change(b -> new ZoneRule.Buffer(b.line(), b.km(), side))),
            line(
                id,
                buffer.line(),
                line -> now.change(b -> new ZoneRule.Buffer(line, b.km(), b.side()))));
  }

  private void beyond(FlowPane flow, String id, List<Integer> path, ZoneRule.Beyond beyond) {
    Held<ZoneRule.Beyond> now = new Held<>(path, beyond);
    flow.getChildren()
        .addAll(
            distance(id, beyond.km(), km -> now.change(b -> new ZoneRule.Beyond(b.line(), km))),
            Nodes.label(Words.text("rule.beyond.from"), "form-small"),
            line(id, beyond.line(), line -> now.change(b -> new ZoneRule.Beyond(line, b.km()))));
  }

  private Node side(String id, ZoneRule.Buffer buffer, Consumer<Side> chosen) {
    return box(
        id + "-side",
        "rule.side",
        List.of(Side.values()),
        side -> Words.text("rule.side." + side.code()),
        buffer.side(),
        chosen);
  }

  private Node line(String id, String line, Consumer<String> chosen) {
    return box(
        id + "-line",
        "rule.line",
        offer.lines(),
        Line::name,
        Workspace.find(offer.lines(), line).orElse(null),
        one -> chosen.accept(one.id()));
  }

  private Node zone(String id, List<Integer> path, String zone) {
    return box(
        id + "-zone",
        "rule.zone",
        offer.zones(),
        Zone::name,
        Workspace.find(offer.zones(), zone).orElse(null),
        one -> put(path, new ZoneRule.Reference(one.id())));
  }

  /** A number of kilometres, or a parameter that says how many. */
  private Node distance(String id, Distance km, Consumer<Distance> chosen) {
    TextField number = number(id, km, chosen);
    Label unit = Nodes.label(Words.text("rule.unit"), "form-small");
    String own = Words.text("rule.km.own");
    Map<String, String> words = new LinkedHashMap<>();
    words.put("", own);
    offer.parameters().forEach(p -> words.put(p.id(), RuleWords.parameter(p)));
    Node of =
        box(
            id + "-km-of",
            "rule.km.kind",
            List.copyOf(words.keySet()),
            key -> words.getOrDefault(key, key),
            km instanceof Distance.FromParameter(String parameter) ? parameter : "",
            key -> {
              boolean fixed = key.isEmpty();
              Nodes.setShown(number, fixed);
              Nodes.setShown(unit, fixed);
              chosen.accept(fixed ? fixed(number.getText()) : new Distance.FromParameter(key));
            });
    Nodes.setShown(number, km instanceof Distance.Fixed);
    Nodes.setShown(unit, km instanceof Distance.Fixed);
    HBox row = new HBox(4, of, number, unit);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A field in which nothing but a number above 0 can be left. */
  private TextField number(String id, Distance km, Consumer<Distance> chosen) {
    TextField field = new TextField(Plain.shown(start(km)));
    field.setId(id + "-km");
    field.setAccessibleText(Words.text("rule.km.number"));
    field.setPrefColumnCount(5);
    field.getStyleClass().add("form-figure");
    field.setTextFormatter(
        new TextFormatter<>(
            change -> {
              if (!change.getControlNewText().matches(ON_THE_WAY)) {
                // Nothing is typed then.
                change.setText("");
                change.setRange(change.getRangeStart(), change.getRangeStart());
                change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
              }
              return change;
            }));
    BigDecimal[] last = {start(km)};
    field
        .textProperty()
        .subscribe(
            (was, is) -> {
              if (isDistance(is) && new BigDecimal(is).compareTo(last[0]) != 0) {
                last[0] = new BigDecimal(is);
                chosen.accept(new Distance.Fixed(last[0]));
              }
            });
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is && !isDistance(field.getText())) {
                field.setText(Plain.shown(last[0]));
              }
            });
    return field;
  }

  private BigDecimal start(Distance km) {
    return switch (km) {
      case Distance.Fixed(BigDecimal fixed) -> fixed;
      case Distance.FromParameter(String id) ->
          Workspace.find(offer.parameters(), id)
              .map(Parameter::value)
              .filter(value -> isDistance(Plain.shown(value)))
              .orElse(BigDecimal.TEN);
    };
  }

  private static Distance fixed(String text) {
    return new Distance.Fixed(isDistance(text) ? new BigDecimal(text) : BigDecimal.TEN);
  }

  private static boolean isDistance(@Nullable String text) {
    return text != null
        && text.matches("\\d{1,4}(\\.\\d{1,3})?")
        && new BigDecimal(text).signum() > 0;
  }

  private static <T> ComboBox<T> box(
      String id,
      String name,
      List<T> items,
      Function<T, String> words,
      @Nullable T chosen,
      Consumer<T> then) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(Words.text(name));
    box.getItems().setAll(items);
    box.setConverter(new WordsFor<>(words));
    box.setValue(chosen);
    box.setMaxWidth(250);
    box.setOnAction(e -> then.accept(box.getValue()));
    return box;
  }

  /** An area whose fields are changed one after the other. */
  private final class Held<T extends ZoneRule> {
    private final List<Integer> path;
    private T area;

    Held(List<Integer> path, T area) {
      this.path = path;
      this.area = area;
    }

    void change(UnaryOperator<T> change) {
      area = change.apply(area);
      put(path, area);
    }
  }
}
