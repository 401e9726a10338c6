package muster.desktop.presenter;

import java.util.List;

/** The screens that there are; tests say which. */
@FunctionalInterface
public interface Displays {
  /** At least one, in the system's order. */
  List<Display> all();
}
