package muster.desktop.explore.rulers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.explore.rulers.RulersReport.SiteRow;
import muster.desktop.explore.rulers.RulersReport.ZoneRow;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The tables of rulers: all zones, and the sites that are too near to the line of contact. */
public final class RulersView extends VBox {
  private static final int MOST_ZONES = 14;
  private static final int MOST_SITES = 12;

  private final SectionModel<RulersReport> model;
  private final RulerTable<ZoneRow> zones;
  private final RulerTable<SiteRow> sites;
  private final Label summary = Nodes.paragraph("", Styles.TEXT_BOLD);

  /**
   * @param picked takes what the person picks
   */
  public RulersView(SectionModel<RulersReport> model, Consumer<Selection> picked) {
    super(8);
    this.model = model;
    zones =
        new RulerTable<>(
            "zones",
            List.of(RulerColumn.OfZones.values()),
            row -> row.figures().zone().id(),
            MOST_ZONES,
            row -> picked.accept(zone(row)));
    sites =
        new RulerTable<>(
            "sites",
            List.of(RulerColumn.OfSites.values()),
            row -> row.site().id(),
            MOST_SITES,
            row -> picked.accept(new Selection(Selection.Kind.SITE, row.site().id())));
    getChildren()
        .addAll(
            head(Nodes.paragraph(Words.text("explore.rulers.zones"), Styles.TEXT_BOLD), zones),
            zones,
            head(summary, sites),
            sites);
    Lifecycle.whileAttached(this, this::attach);
  }

  private static Selection zone(ZoneRow row) {
    return new Selection(Selection.Kind.ZONE, row.figures().zone().id());
  }

  private static HBox head(Label title, RulerTable<?> table) {
    Button copy =
        Nodes.iconButton(
            MaterialDesignC.CONTENT_COPY,
            Words.text("explore.rulers.copy", String.valueOf(table.getAccessibleText())));
    copy.setId(table.getId() + "-copy");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(e -> table.copy());
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(6, title, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Subscription attach() {
    return model.answerProperty().subscribe(this::show);
  }

  private void show(@Nullable RulersReport report) {
    if (report != null) {
      zones.show(report.zones());
      sites.show(report.sites());
      summary.setText(report.summary());
    }
  }
}
