package muster.desktop.shell;

import javafx.scene.control.MenuBar;

/** What explains the window. */
public interface Guide {
  /**
   * Opens the help.
   *
   * @param bar whose shortcuts it lists
   */
  void help(MenuBar bar);

  /** Starts the tour. */
  void tour();
}
