package muster.desktop.explore.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.assess.HeldAssumptions;
import muster.desktop.session.Situation;
import muster.model.Assumption;

/** Which assumptions stay as they are chosen while all worlds are looked at, so that fewer are. */
public final class HeldFast {
  private final ReadOnlyObjectWrapper<List<String>> ids = new ReadOnlyObjectWrapper<>(List.of());

  /** Ids of assumptions; empty while all are free. */
  public ReadOnlyObjectProperty<List<String>> idsProperty() {
    return ids.getReadOnlyProperty();
  }

  /** Holds these, and no others. */
  public void hold(List<String> assumptions) {
    ids.set(List.copyOf(assumptions));
  }

  /** All are free again. */
  public void letGo() {
    ids.set(List.of());
  }

  /** The situation with those assumptions held that its workspace has. */
  Situation in(Situation situation) {
    Map<String, String> held = new LinkedHashMap<>();
    for (Assumption assumption : situation.workspace().assumptions()) {
      if (ids.get().contains(assumption.id())) {
        held.put(assumption.id(), situation.setting().choices().optionOf(assumption.id()));
      }
    }
    return held.isEmpty()
        ? situation
        : new Situation(
            situation.question(),
            HeldAssumptions.in(situation.workspace(), held),
            situation.assessment(),
            situation.reliance(),
            situation.forces(),
            situation.support(),
            situation.changes(),
            situation.scene());
  }
}
