package muster.desktop.drawing;

import java.util.Optional;
import muster.desktop.session.Selection;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.Change;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** A zone, line or site that hands can change, each in its own list. */
sealed interface Shape {
  /** The record itself. */
  Identified record();

  String name();

  /** In longitude and latitude; null where it follows a rule. */
  @Nullable Geometry geometry();

  /** Gives it another geometry, in place of its rule if it has one. */
  Change<?> reshaped(Workspace workspace, Geometry geometry);

  Change<?> removed(Workspace workspace);

  /** What is picked out, if it has a shape. */
  static Optional<Shape> of(Workspace workspace, @Nullable Selection picked) {
    if (picked == null) {
      return Optional.empty();
    }
    String id = picked.id();
    return switch (picked.kind()) {
      case ZONE -> Workspace.find(workspace.zones(), id).map(OfZone::new);
      case LINE -> Workspace.find(workspace.lines(), id).map(OfLine::new);
      case SITE -> Workspace.find(workspace.sites(), id).map(OfSite::new);
      case ACTOR -> Optional.empty();
    };
  }

  /** A zone. */
  record OfZone(Zone record) implements Shape {
    @Override
    public String name() {
      return record.name();
    }

    @Override
    public @Nullable Geometry geometry() {
      return record.geometry();
    }

    @Override
    public Change<?> reshaped(Workspace workspace, Geometry geometry) {
      return Change.replaced(workspace, RecordList.ZONES, record, record.with(geometry));
    }

    @Override
    public Change<?> removed(Workspace workspace) {
      return Change.removed(workspace, RecordList.ZONES, record);
    }
  }

  /** A line. */
  record OfLine(Line record) implements Shape {
    @Override
    public String name() {
      return record.name();
    }

    @Override
    public Geometry geometry() {
      return record.geometry();
    }

    @Override
    public Change<?> reshaped(Workspace workspace, Geometry geometry) {
      return Change.replaced(
          workspace, RecordList.LINES, record, record.with((LineString) geometry));
    }

    @Override
    public Change<?> removed(Workspace workspace) {
      return Change.removed(workspace, RecordList.LINES, record);
    }
  }

  /** A site. */
  record OfSite(Site record) implements Shape {
    @Override
    public String name() {
      return record.name();
    }

    @Override
    public Geometry geometry() {
      return record.point();
    }

    @Override
    public Change<?> reshaped(Workspace workspace, Geometry geometry) {
      return Change.replaced(workspace, RecordList.SITES, record, record.with((Point) geometry));
    }

    @Override
    public Change<?> removed(Workspace workspace) {
      return Change.removed(workspace, RecordList.SITES, record);
    }
  }
}
