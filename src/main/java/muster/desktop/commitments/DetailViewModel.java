package muster.desktop.commitments;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import org.jspecify.annotations.Nullable;

/** What the pane of details shows: whatever is picked out, in the newest situation. */
public final class DetailViewModel {
  private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
  private final Session session;

  public DetailViewModel(Session session) {
    this.session = session;
    session.situationProperty().subscribe(situation -> update());
    session.selectionProperty().subscribe(selection -> update());
  }

  /** The details, or null if nothing is picked out. */
  public ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  public void clear() {
    session.select(null);
  }

  private void update() {
    Situation situation = session.situationProperty().get();
    Selection selection = session.selectionProperty().get();
    detail.set(
        situation == null || selection == null
            ? null
            : Details.of(situation, selection).orElse(null));
  }
}
