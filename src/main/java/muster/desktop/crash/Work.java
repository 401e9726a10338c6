package muster.desktop.crash;

import java.util.function.Consumer;
import muster.desktop.edit.Rescue;
import muster.draw.text.Language;

/** What a crash must not take with it; to be used on the window's thread. */
public interface Work {
  /** Saves at once, and tells what came of it. */
  void save(Consumer<? super Rescue> told);

  /** How many forms have something in them that saving does not reach. */
  int unsavedForms();

  /** Opens a window, at once or when nobody but its user sees it. */
  void whenAlone(Runnable opens);

  /** Says it where only the user sees it, until a window may open. */
  void say(String sentence);

  /** Ends the program as its user does. */
  void leave();

  /** In which the person reads. */
  Language language();
}
