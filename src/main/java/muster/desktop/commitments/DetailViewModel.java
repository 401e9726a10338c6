package muster.desktop.commitments;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What the pane of details shows and does. */
public final class DetailViewModel {
  private final Session session;
  private final EditRequests edits;
  private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final BooleanProperty evidence = new SimpleBooleanProperty(true);
  private final KeptFacts facts = new KeptFacts();

  /**
   * @param edits shows forms
   */
  public DetailViewModel(Session session, EditRequests edits) {
    this.session = session;
    this.edits = edits;
    session.situationProperty().subscribe(situation -> update());
    session.selectionProperty().subscribe(selection -> update());
  }

  /** What is picked out; null if nothing is. */
  public ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** What to do where nothing is picked out. */
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** Whether the evidence is shown. */
  public BooleanProperty evidenceProperty() {
    return evidence;
  }

  /** Everything shown, as plain text to be copied; empty if nothing is. */
  public String plainText() {
    Detail shown = detail.get();
    return shown == null ? "" : PlainText.of(shown);
  }

  public void select(String actor) {
    session.select(Selection.actor(actor));
  }

  /** Shows a commitment's form. */
  public void editCommitment(String id) {
    edits.commitment().accept(id);
  }

  /** Shows a position's form. */
  public void editPosition(String id) {
    edits.position().accept(id);
  }

  /** Picks out nothing. */
  public void close() {
    session.select(null);
  }

  private void update() {
    Situation situation = session.situationProperty().get();
    Selection selection = session.selectionProperty().get();
    hint.set(
        Words.text(
            situation != null && isBare(situation.workspace()) ? "detail.empty" : "detail.none"));
    if (situation == null || selection == null) {
      detail.set(null);
      return;
    }
    detail.set(new Details(facts.of(situation.workspace()), situation).of(selection));
  }

  private static boolean isBare(Workspace workspace) {
    return workspace.actors().isEmpty()
        && workspace.zones().isEmpty()
        && workspace.lines().isEmpty()
        && workspace.sites().isEmpty();
  }
}
