package muster.desktop.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import muster.desktop.kit.Words;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.Identified;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * What a person says of something that was drawn.
 *
 * @param kind as the file has it
 * @param source id of a source, or empty: none says so
 * @param locator where in it
 * @param note what it rests on where no source does; may be empty
 */
record Facts(
    String name, String kind, PartialDate asOf, String source, String locator, String note) {
  private static final int LONGEST_ID = 60;

  /** The id that it would get. */
  String id(Workspace workspace, DrawKind sort) {
    List<? extends Identified> taken =
        switch (sort) {
          case ZONE -> workspace.zones();
          case LINE -> workspace.lines();
          case SITE -> workspace.sites();
        };
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base =
        plain.isEmpty() ? sort.code() : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
    return Stream.iterate(1, n -> n + 1)
        .map(n -> n == 1 ? base : base + "-" + n)
        .filter(id -> taken.stream().noneMatch(record -> record.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  /** What puts it into a workspace, at the end of its list. */
  Edit edit(Workspace workspace, DrawKind sort, Geometry geometry) {
    return Edit.of(
        Words.text("draw.step.add", name), change(workspace, sort, id(workspace, sort), geometry));
  }

  private Change<?> change(Workspace workspace, DrawKind sort, String id, Geometry geometry) {
    return switch (sort) {
      case ZONE ->
          Change.added(
              workspace,
              RecordList.ZONES,
              new Zone(id, name, kind, asOf, evidence(), geometry, null, extras()));
      case LINE ->
          Change.added(
              workspace,
              RecordList.LINES,
              new Line(id, name, kind, asOf, evidence(), (LineString) geometry, extras()));
      case SITE ->
          Change.added(
              workspace,
              RecordList.SITES,
              new Site(id, name, kind, null, evidence(), (Point) geometry, extras()));
    };
  }

  private List<Evidence> evidence() {
    return source.isEmpty()
        ? List.of()
        : List.of(new Evidence(source, locator, null, null, Extras.NONE));
  }

  /** The shipped sites have remarks under the same key. */
  private Extras extras() {
    return note.isEmpty() ? Extras.NONE : new Extras(Map.of("note", note));
  }
}
