package muster.desktop.drawing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.map.MapTool;
import muster.desktop.map.MapViewModel;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.geo.Corners;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.model.edit.Edit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Drawing, changing and deleting zones, lines and sites on the map. */
public final class DrawingViewModel {
  private final Session session;
  private final MapViewModel map;
  private final Editor editor;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Consumer<? super Throwable> failed;
  private final Picked picked;
  private final ShapeTool shapes;
  private final Map<DrawKind, DrawTool> drawers = new EnumMap<>(DrawKind.class);
  private final ReadOnlyObjectWrapper<@Nullable FactsViewModel> facts =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper deletable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper ruled = new ReadOnlyBooleanWrapper();

  /**
   * @param tasks for what takes longer than a frame
   * @param failed takes what these threw
   */
  public DrawingViewModel(
      Session session,
      MapViewModel map,
      Editor editor,
      Tasks tasks,
      Dialogs dialogs,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.map = map;
    this.editor = editor;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.failed = failed;
    picked = new Picked(session, editor, map);
    Snapper snapper = new Snapper(tasks, failed);
    shapes = new ShapeTool(picked, editor, snapper, this::delete);
    for (DrawKind kind : DrawKind.values()) {
      drawers.put(
          kind,
          new DrawTool(
              kind,
              session,
              snapper,
              shape -> refusal(kind, shape),
              shape -> ask(kind, shape),
              () -> reopen(kind)));
    }
    map.toolProperty().subscribe(tool -> held(tool));
    session.selectionProperty().subscribe(selection -> look());
    editor.editingProperty().subscribe(now -> look());
  }

  /** Whether one of the tools that change the map is in hand. */
  public ReadOnlyBooleanProperty activeProperty() {
    return active.getReadOnlyProperty();
  }

  /** Whether a zone, line or site is picked out. */
  public ReadOnlyBooleanProperty deletableProperty() {
    return deletable.getReadOnlyProperty();
  }

  /** Whether a zone is picked out that follows a rule. */
  public ReadOnlyBooleanProperty ruledProperty() {
    return ruled.getReadOnlyProperty();
  }

  /** What has to be said of the thing just drawn; null while nothing has. */
  public ReadOnlyObjectProperty<@Nullable FactsViewModel> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /** The tool that draws things of a kind. */
  public MapTool drawer(DrawKind kind) {
    return drawerOf(kind);
  }

  /** The tool that changes what is there. */
  public MapTool shaper() {
    return shapes;
  }

  /** The tool in hand, of whoever's. */
  public ReadOnlyObjectProperty<@Nullable MapTool> toolProperty() {
    return map.toolProperty();
  }

  /** Takes the tool that changes what is there, or puts back whichever of these is in hand. */
  public void toggle() {
    if (active.get()) {
      map.toolProperty().set(null);
    } else {
      change();
    }
  }

  /** Takes the tool that changes what is there. */
  public void change() {
    editor.whenEditable(() -> map.toolProperty().set(shapes));
  }

  /** Takes a tool that draws. */
  public void draw(DrawKind kind) {
    editor.whenEditable(
        () -> {
          // What is picked out would be what Escape gives up first, before the drawing.
          session.select(null);
          map.toolProperty().set(drawerOf(kind));
        });
  }

  /** Deletes the zone, line or site that is picked out, or says why that cannot be. */
  public void delete() {
    if (deletable.get()) {
      editor.whenEditable(
          () ->
              picked
                  .shape()
                  .flatMap(
                      shape ->
                          editor.apply(
                              Edit.of(
                                  Words.text("draw.step.delete", shape.name()),
                                  shape.removed(picked.workspace()))))
                  .ifPresent(this::tell));
    }
  }

  /** Gives the zone that is picked out the area that its rule derives now, in the rule's place. */
  public void turnIntoDrawn() {
    if (ruled.get()) {
      editor.whenEditable(this::derive);
    }
  }

  private void derive() {
    Question asked = session.questionProperty().get();
    Shape zone = picked.shape().orElse(null);
    Ground ground = asked == null ? null : asked.ground();
    if (asked == null || ground == null || zone == null) {
      return;
    }
    Workspace workspace = asked.workspace();
    Map<String, BigDecimal> parameters = asked.setting().parameters();
    tasks.<Geometry>run(
        () ->
            Corners.rounded(
                Objects.requireNonNull(
                    ground.zones().resolve(workspace, parameters).get(zone.record().id()))),
        area -> freeze(zone, area),
        failed);
  }

  private void freeze(Shape zone, Geometry area) {
    boolean same = picked.shape().filter(now -> now.record().equals(zone.record())).isPresent();
    if (area.isEmpty()) {
      tell(Words.text("draw.rule.empty", zone.name()));
    } else if (same) {
      editor
          .apply(
              Edit.of(
                  Words.text("draw.step.freeze", zone.name()),
                  zone.reshaped(picked.workspace(), area)))
          .ifPresent(this::tell);
    }
  }

  private DrawTool drawerOf(DrawKind kind) {
    return Objects.requireNonNull(drawers.get(kind));
  }

  private void held(@Nullable MapTool tool) {
    facts.set(null);
    active.set(tool != null && (tool.equals(shapes) || drawers.containsValue(tool)));
  }

  private void look() {
    Optional<Shape> shape = picked.shape();
    deletable.set(shape.isPresent());
    ruled.set(shape.filter(there -> there.geometry() == null).isPresent());
  }

  private void tell(String sentence) {
    dialogs.tell(Words.text("draw.refused"), sentence);
  }

  /** Whether the shape is sound, whatever is said of it. */
  private Optional<String> refusal(DrawKind kind, Geometry shape) {
    Facts any = new Facts(kind.code(), kind.code(), new PartialDate("2000"), "", "", kind.code());
    return editor.refusal(any.edit(picked.workspace(), kind, shape));
  }

  private void ask(DrawKind kind, Geometry shape) {
    facts.set(
        new FactsViewModel(
            kind, picked.workspace(), said -> keep(kind, shape, said), () -> reopen(kind)));
  }

  /** Goes on with the shape of which was asked what it is. */
  private void reopen(DrawKind kind) {
    facts.set(null);
    drawerOf(kind).goOn();
  }

  private Optional<String> keep(DrawKind kind, Geometry shape, Facts said) {
    String id = said.id(picked.workspace(), kind);
    Optional<String> refusal = editor.apply(said.edit(picked.workspace(), kind, shape));
    if (refusal.isEmpty()) {
      map.toolProperty().set(shapes);
      session.select(new Selection(selection(kind), id));
    }
    return refusal;
  }

  private static Selection.Kind selection(DrawKind kind) {
    return switch (kind) {
      case ZONE -> Selection.Kind.ZONE;
      case LINE -> Selection.Kind.LINE;
      case SITE -> Selection.Kind.SITE;
    };
  }
}
