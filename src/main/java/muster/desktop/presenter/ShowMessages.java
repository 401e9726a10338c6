package muster.desktop.presenter;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is said to the presenter, and to nobody else. To be used on the window's thread. */
final class ShowMessages {
  private static final int MOST = 50;

  private final Supplier<LocalTime> clock;
  private final ReadOnlyObjectWrapper<List<Message>> said = new ReadOnlyObjectWrapper<>(List.of());

  ShowMessages(Supplier<LocalTime> clock) {
    this.clock = clock;
  }

  /** What was said since the show began, the newest first. */
  ReadOnlyObjectProperty<List<Message>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Says what was done. */
  void say(String text) {
    add(false, false, text);
  }

  /** Says what went wrong, where something else tells more of it when the show is over. */
  void alert(String text) {
    add(true, false, text);
  }

  /** Says what went wrong, and once more when the show is over. */
  void warn(String text) {
    add(true, true, text);
  }

  void clear() {
    said.set(List.of());
  }

  private void add(boolean wrong, boolean later, String text) {
    if (text.isBlank()) {
      return;
    }
    List<Message> all = new ArrayList<>(said.get());
    all.addFirst(new Message(clock.get(), wrong, later, text));
    said.set(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
  }
}
