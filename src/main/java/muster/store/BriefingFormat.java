package muster.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.AnchorKind;
import muster.model.Briefing;
import muster.model.Extras;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** A record of {@code briefings.json}, with its slides. */
final class BriefingFormat {
  private static final Map<AnchorKind, WorkspaceFile> FILES =
      Map.of(
          AnchorKind.ZONE, WorkspaceFile.ZONES,
          AnchorKind.SITE, WorkspaceFile.SITES,
          AnchorKind.LINE, WorkspaceFile.LINES,
          AnchorKind.ACTOR, WorkspaceFile.ACTORS);

  private BriefingFormat() {}

  static Briefing read(String id, Fields fields) {
    Set<String> slides = Value.noneYet();
    return new Briefing(
        id,
        fields.text("title"),
        fields.records("slides", slide -> slide(slide, slides)),
        fields.extras());
  }

  static Slide slide(Fields fields, Set<String> ids) {
    Value id = fields.required("id");
    String title = fields.text("title");
    String subtitle = fields.optionalText("subtitle");
    String layout = fields.text("layout");
    String chart = fields.optionalText("chart");
    Value target = fields.optional("target");
    Value scenario = fields.optional("scenario");
    return new Slide(
        id == null ? "" : id.idAmong(ids),
        title,
        subtitle,
        layout,
        chart,
        target == null ? null : target.whole(),
        scenario == null ? null : scenario.mention(WorkspaceFile.SCENARIOS),
        fields.optionalList("compare", value -> value.mention(WorkspaceFile.SCENARIOS)),
        view(fields.optional("view")),
        fields.optionalList("layers", Value::text),
        callouts(fields.optional("callouts")),
        fields.optionalList("highlight", Value::text),
        fields.optionalList("text", Value::text),
        fields.optionalText("notes"),
        fields.optionalText("marking"),
        fields.extras());
  }

  private static Slide.@Nullable View view(@Nullable Value value) {
    Fields fields = value == null ? null : value.fields();
    if (fields == null) {
      return null;
    }
    Value center = fields.required("center");
    Coordinate at = center == null ? new Coordinate() : Coordinates.position(center);
    BigDecimal widthKm = fields.positive("widthKm");
    return new Slide.View(at.x, at.y, widthKm.doubleValue(), fields.extras());
  }

  private static @Nullable List<Slide.Callout> callouts(@Nullable Value value) {
    return value == null ? null : value.records(BriefingFormat::callout);
  }

  private static Slide.Callout callout(Fields fields) {
    Value at = fields.optional("at");
    Slide.Anchor to = anchor(fields.optional("to"));
    return new Slide.Callout(
        at == null ? null : Coordinates.position(at), to, fields.text("text"), fields.extras());
  }

  /** What a remark is anchored to: an object with one key, the kind, whose value is the id. */
  private static Slide.@Nullable Anchor anchor(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    Fields fields = value.fields();
    if (fields == null) {
      return null;
    }
    Slide.Anchor anchor = null;
    for (AnchorKind kind : AnchorKind.values()) {
      Value id = fields.optional(kind.code());
      if (id == null) {
        continue;
      }
      if (anchor != null) {
        value.problem("anchor.one");
      }
      WorkspaceFile file = FILES.get(kind);
      anchor = new Slide.Anchor(kind, file == null ? id.text() : id.mention(file), Extras.NONE);
    }
    if (anchor == null) {
      value.problem("anchor.one");
      return null;
    }
    return new Slide.Anchor(anchor.kind(), anchor.id(), fields.extras());
  }

  static Map<String, Object> write(Briefing briefing) {
    return new Members()
        .put("id", briefing.id())
        .put("title", briefing.title())
        .put("slides", briefing.slides(), BriefingFormat::writeSlide)
        .and(briefing.extras());
  }

  static Map<String, Object> writeSlide(Slide slide) {
    return new Members()
        .put("id", slide.id())
        .put("title", slide.title())
        .put("subtitle", slide.subtitle())
        .put("layout", slide.layout())
        .put("chart", slide.chart())
        .put("target", slide.target())
        .put("scenario", slide.scenario())
        .put("compare", slide.compare())
        .put("view", writeView(slide.view()))
        .put("layers", slide.layers())
        .put("callouts", slide.callouts(), BriefingFormat::writeCallout)
        .put("highlight", slide.highlight())
        .put("text", slide.text())
        .put("notes", slide.notes())
        .put("marking", slide.marking())
        .and(slide.extras());
  }

  private static @Nullable Object writeView(Slide.@Nullable View view) {
    return view == null
        ? null
        : new Members()
            .put("center", List.of(view.longitude(), view.latitude()))
            .put("widthKm", view.widthKm())
            .and(view.extras());
  }

  private static Map<String, Object> writeCallout(Slide.Callout callout) {
    Coordinate at = callout.at();
    return new Members()
        .put("at", at == null ? null : Coordinates.write(at))
        .put("to", writeAnchor(callout.to()))
        .put("text", callout.text())
        .and(callout.extras());
  }

  private static @Nullable Object writeAnchor(Slide.@Nullable Anchor anchor) {
    return anchor == null
        ? null
        : new Members().put(anchor.kind().code(), anchor.id()).and(anchor.extras());
  }
}
