package muster.desktop.presenter;

import java.util.List;
import javafx.util.Subscription;

/** The screens that there are; tests say which. */
@FunctionalInterface
public interface Displays {
  /** At least one, in the system's order. */
  List<Display> all();

  /**
   * Calls whenever others may be there, on the window's thread, until the subscription is closed.
   */
  default Subscription watch(Runnable changed) {
    return Subscription.EMPTY;
  }
}
