package muster.desktop.history;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import muster.store.history.Version;

/**
 * A version in the list.
 *
 * @param when it was kept, in words
 * @param changes from the one before
 */
record VersionRow(Version version, String when, ObjectProperty<Changes> changes) {
  VersionRow(Version version, String when) {
    this(version, when, new SimpleObjectProperty<>(new Changes.Pending()));
  }
}
