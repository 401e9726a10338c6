package muster.desktop.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.geo.Corners;
import muster.geo.Geodesy;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.edit.RecordList;
import muster.store.RecordDraft;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Measures the zone whose form is shown while its rule is written; the newest rule wins. */
final class ZoneAreas {
  private final Supplier<@Nullable Question> asked;
  private final Supplier<@Nullable FormViewModel> form;
  private final Refresher<Runnable> refresher;

  ZoneAreas(
      Tasks tasks,
      Supplier<@Nullable Question> asked,
      Supplier<@Nullable FormViewModel> form,
      Consumer<? super Throwable> failed) {
    this.asked = asked;
    this.form = form;
    refresher = new Refresher<>(tasks, this::question, Runnable::run, failed);
  }

  /** The form, or what it stands on, is another. */
  void request() {
    FormViewModel shown = form.get();
    if (shown != null && shown.kind() == RecordKind.ZONES) {
      refresher.request();
    }
  }

  /** The work, which gives what is to be shown. */
  private Callable<Runnable> question() {
    Question question = asked.get();
    FormViewModel shown = form.get();
    Ground ground = question == null ? null : question.ground();
    if (question == null || shown == null || ground == null) {
      return () -> () -> {};
    }
    Draft<?> draft = shown.draft();
    return () -> {
      Optional<ZoneArea> area = measure(question, ground, draft);
      return () -> area.ifPresent(shown::measured);
    };
  }

  private static Optional<ZoneArea> measure(Question question, Ground ground, Draft<?> draft) {
    Object rule = draft.now().get("rule");
    Workspace workspace = question.workspace();
    Map<String, BigDecimal> parameters = question.setting().parameters();
    Geometry saved =
        draft.before() == null
            ? null
            : ground.zones().resolve(workspace, parameters).get(draft.id());
    Double savedKm2 = saved == null ? null : Geodesy.areaKm2(saved);
    if (rule == null) {
      return saved == null || savedKm2 == null || draft.now().containsKey(RecordDraft.SHAPE)
          ? Optional.empty()
          : Optional.of(new ZoneArea(draft, saved, savedKm2, savedKm2));
    }
    Zone zone = sketch(draft.id(), RecordDraft.rule(rule));
    Geometry area =
        Objects.requireNonNull(
            ground.zones().resolve(with(workspace, zone), parameters).get(zone.id()));
    return Optional.of(new ZoneArea(draft, Corners.rounded(area), Geodesy.areaKm2(area), savedKm2));
  }

  private static Zone sketch(String id, ZoneRule rule) {
    return new Zone(id, id, id, new PartialDate("2000"), List.of(), null, rule, Extras.NONE);
  }

  private static Workspace with(Workspace workspace, Zone zone) {
    List<Zone> zones = new ArrayList<>(workspace.zones());
    zones.removeIf(other -> other.id().equals(zone.id()));
    zones.add(zone);
    return RecordList.ZONES.with(workspace, zones);
  }
}
