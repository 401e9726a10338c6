package muster.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import muster.assess.EvidenceScope;
import muster.desktop.edit.Keeper;
import muster.desktop.kit.ScopeWords;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.workspaces.Workspaces;
import muster.draw.MapLook;
import muster.draw.slide.Marking;
import muster.draw.text.Dates;
import muster.model.PartialDate;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What the window around the panes shows and does. */
public final class ShellViewModel {
  private final Session session;
  private final Map<Pane, BooleanProperty> shown = new EnumMap<>(Pane.class);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Words.text("app"));
  private final ReadOnlyStringWrapper marking = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanProperty refused;
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty wide = new SimpleBooleanProperty();
  private final BooleanProperty slideForm = new SimpleBooleanProperty();
  private final BooleanProperty flies;
  private final ObjectProperty<List<String>> compared = new SimpleObjectProperty<>(List.of());

  public ShellViewModel(Session session, Keeper keeper, Workspaces workspaces, Layout layout) {
    this.session = session;
    for (Pane pane : Pane.values()) {
      shown.put(pane, new SimpleBooleanProperty(layout.shows(pane)));
    }
    flies = new SimpleBooleanProperty(layout.flies());
    session.lookProperty().set(layout.look());
    session.questionProperty().subscribe(this::describe);
    session.homeProperty().subscribe(home -> folder.set(home == null ? null : home.folder()));
    keeper.statusProperty().subscribe(said -> status.set(said));
    workspaces.statusProperty().subscribe(said -> status.set(said));
    refused = keeper.refusedProperty();
    busy.bind(Bindings.or(keeper.busyProperty(), workspaces.busyProperty()));
  }

  /** The window's title: the workspace's, and the program's name. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** The classification that stands on everything shown. */
  public ReadOnlyStringProperty markingProperty() {
    return marking.getReadOnlyProperty();
  }

  /** The marking of what is about to be opened, so that nothing moves when it is. */
  void expect(String marked) {
    marking.set(marked);
  }

  public ReadOnlyStringProperty asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  /** What of the evidence is believed, in words; empty if all is. */
  public ReadOnlyStringProperty scopeProperty() {
    return scope.getReadOnlyProperty();
  }

  /** In which style and language the map is. */
  public ReadOnlyObjectProperty<MapLook> lookProperty() {
    return session.lookProperty();
  }

  /** Believes all of the evidence again. */
  public void believeAll() {
    session.believe(EvidenceScope.ALL);
  }

  /** As {@link Keeper#refusedProperty}. */
  ReadOnlyBooleanProperty refusedProperty() {
    return refused;
  }

  /** The last thing that was done, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Says what was done elsewhere in the window. */
  public void say(String done) {
    status.set(done);
  }

  /** Whether something is being read or written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The folder whose workspace is shown; null until one is. */
  public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /** Whether a pane is to be seen. */
  public BooleanProperty shownProperty(Pane pane) {
    return Objects.requireNonNull(shown.get(pane));
  }

  /** Whether Explore, while it is shown, takes the place of the map too. */
  public BooleanProperty wideProperty() {
    return wide;
  }

  /** Whether the slide's form, while the slides are shown, takes the place of the table. */
  public BooleanProperty slideFormProperty() {
    return slideForm;
  }

  /** Whether a show's map flies from slide to slide. */
  public BooleanProperty fliesProperty() {
    return flies;
  }

  /** The scenarios that Explore sets beside the world that is shown, or none. */
  public ObjectProperty<List<String>> comparedProperty() {
    return compared;
  }

  /** These scenarios while they are to be seen, else none. */
  public List<String> compared() {
    return shownProperty(Pane.EXPLORE).get() ? compared.get() : List.of();
  }

  private void describe(@Nullable Question question) {
    if (question == null) {
      return;
    }
    Workspace.Header header = question.workspace().header();
    title.set(Words.text("app.title", header.title()));
    marking.set(Marking.highest(question.workspace()));
    EvidenceScope believed = question.scope();
    LocalDate day = believed.asOf();
    asOf.set(Words.text("as-of", Dates.full(day == null ? header.asOf() : PartialDate.of(day))));
    scope.set(believed.isAll() ? "" : ScopeWords.of(question.workspace(), believed));
  }
}
