package muster.desktop.commitments;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A row that stays while situations come and go, so that selection and scroll position stay too.
 */
public final class ActorRow {
  private final ReadOnlyObjectWrapper<ActorSummary> summary;
  private final ReadOnlyBooleanWrapper related = new ReadOnlyBooleanWrapper();

  ActorRow(ActorSummary summary) {
    this.summary = new ReadOnlyObjectWrapper<>(summary);
  }

  public String id() {
    return summary.get().id();
  }

  public ReadOnlyObjectProperty<ActorSummary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Whether it has to do with the zone or site that is picked out. */
  public ReadOnlyBooleanProperty relatedProperty() {
    return related.getReadOnlyProperty();
  }

  void show(ActorSummary now) {
    summary.set(now);
  }

  void relate(boolean is) {
    related.set(is);
  }
}
