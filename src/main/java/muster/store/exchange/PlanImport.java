package muster.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.Zone;
import muster.store.exchange.ImportPlan.Item;
import muster.store.exchange.ImportPlan.Verdict;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Works out what a map file would add to a workspace and change in it. A record of the same id is
 * changed: by what the file says, and in nothing else. An area that follows from a rule stays.
 */
public final class PlanImport {
  private final DraftMaker maker;
  private final MapRecords records;
  private final ImportIds ids;
  private final List<Item> items = new ArrayList<>();

  private PlanImport(Workspace workspace, ImportTerms terms) {
    this.maker = new DraftMaker(workspace, terms);
    records = new MapRecords(workspace);
    ids = new ImportIds(records);
  }

  /**
   * What would become of each feature. Nothing is written.
   *
   * @throws ImportException with one sentence, if the evidence given is no source of the workspace
   */
  public static ImportPlan plan(Workspace workspace, MapFile file, ImportTerms terms)
      throws ImportException {
    return plan(workspace, file, terms, done -> {});
  }

  /**
   * The same.
   *
   * @param progress is told again and again how far it is, from 0 to 1; what it throws ends it
   */
  public static ImportPlan plan(
      Workspace workspace, MapFile file, ImportTerms terms, DoubleConsumer progress)
      throws ImportException {
    if (terms.evidence() != null
        && Workspace.find(workspace.sources(), terms.evidence().source()).isEmpty()) {
      throw ImportException.of("import.evidence.unknown", terms.evidence().source());
    }
    PlanImport plan = new PlanImport(workspace, terms);
    double all = file.features().size();
    for (int i = 0; i < all; i++) {
      progress.accept(i / all);
      plan.add(file.features().get(i));
    }
    return new ImportPlan(plan.records.workspace(), plan.items);
  }

  private void add(ForeignFeature feature) {
    String name = nameOf(feature);
    if (feature.refusal() != null) {
      refuse(null, name, feature.refusal());
      return;
    }
    List<Geometry> parts = new ArrayList<>();
    if (feature.geometry() != null) {
      split(feature.geometry(), parts);
    }
    if (parts.isEmpty()) {
      addWithoutShape(feature, name);
    }
    for (int i = 0; i < parts.size(); i++) {
      add(feature, name, parts.get(i), i + 1);
    }
  }

  private void addWithoutShape(ForeignFeature feature, String name) {
    boolean rule =
        feature.id() != null
            && records.find(Target.ZONES, feature.id()) instanceof Zone zone
            && zone.rule() != null;
    if (rule) {
      stay(feature.id(), name);
    } else {
      refuse(null, name, ImportException.text("import.empty"));
    }
  }

  private void add(ForeignFeature feature, String label, Geometry part, int number) {
    Target target = Target.of(part);
    if (target == null) {
      throw new IllegalStateException("Not split: " + part.getGeometryType());
    }
    String shown = number == 1 ? label : ImportException.text("import.part", label, number);
    try {
      KnownProperties said = new KnownProperties(feature, target);
      String name = said.name() == null ? label : said.name();
      String numbered = number == 1 ? name : ImportException.text("import.part", name, number);
      String wanted =
          feature.id() == null || number == 1 ? feature.id() : feature.id() + "-" + number;
      String id = ids.take(target, wanted, numbered);
      Identified existing = records.find(target, id);
      if (existing instanceof Zone zone && zone.rule() != null) {
        if (!said.derived()) {
          throw RefusedShape.of("import.rule");
        }
        stay(id, shown);
        return;
      }
      Draft before = existing == null ? null : Draft.of(existing);
      String draftName = said.name() == null && before != null ? before.name() : numbered;
      Draft draft = maker.make(target, id, draftName, said, Rings.turned(part), before);
      put(target, draft, before, shown);
    } catch (RefusedShape e) {
      refuse(target, shown, e.sentence());
    }
  }

  private void put(Target target, Draft draft, @Nullable Draft before, String shown) {
    List<String> differences = before == null ? List.of() : draft.differences(before);
    if (before != null && differences.isEmpty()) {
      items.add(new Item(Verdict.UNCHANGED, target, draft.id(), shown, ""));
      return;
    }
    records.put(target, draft.record(target));
    String detail =
        differences.stream()
            .map(key -> ImportException.text(key))
            .collect(Collectors.joining(", "));
    Verdict verdict = before == null ? Verdict.ADDED : Verdict.CHANGED;
    items.add(new Item(verdict, target, draft.id(), shown, detail));
  }

  private void stay(@Nullable String id, String name) {
    String why = ImportException.text("import.rule.stays");
    items.add(new Item(Verdict.UNCHANGED, Target.ZONES, id, name, why));
  }

  private void refuse(@Nullable Target target, String name, String why) {
    items.add(new Item(Verdict.REFUSED, target, null, name, why));
  }

  private static String nameOf(ForeignFeature feature) {
    String name = KnownProperties.nameIn(feature.properties());
    if (name != null) {
      return name;
    }
    return feature.id() == null || feature.id().isBlank() ? feature.place() : feature.id();
  }

  /** The parts that go into a record each; areas of several parts stay together. */
  private static void split(Geometry geometry, List<Geometry> parts) {
    if (geometry.isEmpty()) {
      return;
    }
    boolean whole = geometry instanceof MultiPolygon && geometry.getNumGeometries() > 1;
    if (whole || !(geometry instanceof GeometryCollection)) {
      parts.add(geometry);
      return;
    }
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      split(geometry.getGeometryN(i), parts);
    }
  }
}
