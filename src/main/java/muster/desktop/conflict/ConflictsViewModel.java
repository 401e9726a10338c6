package muster.desktop.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import muster.desktop.edit.Dispute;
import muster.store.merge.Conflict;
import muster.store.merge.Decision;
import muster.store.merge.Side;

/** What both changed, one conflict after another, and whose version counts in each. */
public final class ConflictsViewModel {
  private final Dispute dispute;
  private final List<ConflictItem> items;
  private final ObjectProperty<ConflictItem> shown;
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
  private boolean answered;

  public ConflictsViewModel(Dispute dispute) {
    this.dispute = dispute;
    items =
        dispute.conflicts().isEmpty()
            ? List.of(ConflictItem.whole(dispute.sentences()))
            : dispute.conflicts().stream().map(ConflictItem::of).toList();
    shown = new SimpleObjectProperty<>(items.getFirst());
    items.forEach(item -> item.sideProperty().subscribe(side -> count()));
  }

  List<ConflictItem> items() {
    return items;
  }

  /** The conflict that is looked at. */
  ObjectProperty<ConflictItem> shownProperty() {
    return shown;
  }

  /** How many are not decided yet. */
  ReadOnlyIntegerProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  private void count() {
    open.set((int) items.stream().filter(item -> item.sideProperty().get() == null).count());
  }

  /** Takes a side in the conflict that is looked at, and goes on to the next that is open. */
  void choose(Side side) {
    ConflictItem decided = shown.get();
    decided.sideProperty().set(side);
    int place = items.indexOf(decided);
    items.stream()
        .skip(place + 1L)
        .filter(item -> item.sideProperty().get() == null)
        .findFirst()
        .ifPresent(shown::set);
  }

  /** Takes one side in all of them. */
  void chooseAll(Side side) {
    items.forEach(item -> item.sideProperty().set(side));
  }

  /** Goes on with what was chosen, once all is. */
  void decide() {
    if (open.get() > 0 || answered) {
      return;
    }
    answered = true;
    Map<Conflict, Side> sides = new HashMap<>();
    Side whole = null;
    for (ConflictItem item : items) {
      Side side = item.sideProperty().get();
      Conflict conflict = item.conflict();
      if (conflict == null) {
        whole = side;
      } else if (side != null) {
        sides.put(conflict, side);
      }
    }
    dispute.decide().accept(new Decision(sides, whole));
  }

  /** Leaves it undecided. */
  void later() {
    if (!answered) {
      answered = true;
      dispute.later().run();
    }
  }
}
