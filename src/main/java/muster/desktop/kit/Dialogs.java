package muster.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Everything that asks or tells the person in a window of its own; tests answer in its place. */
public interface Dialogs {
  /**
   * Whether a window of another kind may open now to ask something. Where it may not, what it would
   * ask is said instead, and counts as not answered.
   *
   * @param lines what it would ask, one a line
   */
  boolean mayAsk(String title, List<String> lines);

  /**
   * Asks for a folder.
   *
   * @param start where to begin looking, or null
   */
  Optional<Path> chooseFolder(String title, @Nullable Path start);

  /** Asks for a packed workspace. */
  Optional<Path> choosePacked(String title);

  /**
   * Asks where to write a packed workspace.
   *
   * @param name suggested for the file
   */
  Optional<Path> choosePackedTarget(String title, String name);

  /** Asks for a picture that Muster wrote. */
  Optional<Path> chooseExportedPicture(String title);

  /** Asks for another program's map file. */
  Optional<Path> chooseMapFile(String title);

  /**
   * Asks where to write a map file.
   *
   * @param name suggested for the file
   */
  Optional<Path> chooseMapTarget(String title, String name);

  /** Asks for another program's table. */
  Optional<Path> chooseTable(String title);

  /**
   * Asks where to write a table.
   *
   * @param name suggested for the file
   */
  Optional<Path> chooseTableTarget(String title, String name);

  /** Says one thing: what is wrong, or what there is to know. */
  void tell(String title, String sentence);

  /** Says several things, one a line. */
  void list(String title, String sentence, List<String> lines);

  /**
   * Asks whether to go on.
   *
   * @param action what is done then, on the button
   * @return false if the person would rather not
   */
  boolean confirm(String title, String sentence, String action);

  /**
   * Asks which of several things to do.
   *
   * @param lines what it is about, one a line
   * @param actions a button each
   * @return the place of the chosen action, from 0; empty if the person would rather not say
   */
  OptionalInt choose(String title, String sentence, List<String> lines, List<String> actions);
}
