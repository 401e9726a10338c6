package muster.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import muster.desktop.kit.Dialogs;
import org.jspecify.annotations.Nullable;

/** Answers dialogs in the person's place, and remembers what they said. */
public final class Answers implements Dialogs {
  private final List<String> told = new ArrayList<>();
  private @Nullable Path folder;
  private @Nullable Path packed;
  private String proposed = "";
  private @Nullable Path picture;
  private @Nullable Path map;
  private @Nullable Path table;
  private boolean agrees;
  private int choice = -1;

  /**
   * @param chosen whenever a folder is asked for; null: the person cancels
   */
  public void chooseAsFolder(@Nullable Path chosen) {
    folder = chosen;
  }

  /**
   * @param chosen whenever a packed workspace is asked for, to read or to write; null: the person
   *     cancels
   */
  public void chooseAsPacked(@Nullable Path chosen) {
    packed = chosen;
  }

  /**
   * @param chosen whenever a picture is asked for; null: the person cancels
   */
  public void chooseAsPicture(@Nullable Path chosen) {
    picture = chosen;
  }

  /**
   * @param chosen whenever a map file is asked for, to read or to write; null: the person cancels
   */
  public void chooseAsMap(@Nullable Path chosen) {
    map = chosen;
  }

  /**
   * @param chosen whenever a table is asked for, to read or to write; null: the person cancels
   */
  public void chooseAsTable(@Nullable Path chosen) {
    table = chosen;
  }

  /** Whether the person goes on when asked. */
  public void agree(boolean goesOn) {
    agrees = goesOn;
  }

  /**
   * @param place of the button that the person presses, from 0; below 0: none
   */
  public void chooseAction(int place) {
    choice = place;
  }

  /** Every sentence and line that was shown, the oldest first. */
  public List<String> told() {
    return told;
  }

  @Override
  public boolean mayAsk(String title, List<String> lines) {
    told.addAll(lines);
    return true;
  }

  @Override
  public Optional<Path> chooseFolder(String title, @Nullable Path start) {
    return Optional.ofNullable(folder);
  }

  /** The name of a file that was proposed last. */
  public String proposed() {
    return proposed;
  }

  @Override
  public Optional<Path> choosePacked(String title) {
    return Optional.ofNullable(packed);
  }

  @Override
  public Optional<Path> choosePackedTarget(String title, String name) {
    proposed = name;
    return Optional.ofNullable(packed);
  }

  @Override
  public Optional<Path> chooseExportedPicture(String title) {
    return Optional.ofNullable(picture);
  }

  @Override
  public Optional<Path> chooseMapFile(String title) {
    return Optional.ofNullable(map);
  }

  @Override
  public Optional<Path> chooseMapTarget(String title, String name) {
    return Optional.ofNullable(map);
  }

  @Override
  public Optional<Path> chooseTable(String title) {
    return Optional.ofNullable(table);
  }

  @Override
  public Optional<Path> chooseTableTarget(String title, String name) {
    return Optional.ofNullable(table);
  }

  @Override
  public void tell(String title, String sentence) {
    told.add(sentence);
  }

  @Override
  public void list(String title, String sentence, List<String> lines) {
    told.add(sentence);
    told.addAll(lines);
  }

  @Override
  public boolean confirm(String title, String sentence, String action) {
    told.add(sentence);
    return agrees;
  }

  @Override
  public OptionalInt choose(
      String title, String sentence, List<String> lines, List<String> actions) {
    told.add(sentence);
    told.addAll(lines);
    return choice < 0 ? OptionalInt.empty() : OptionalInt.of(choice);
  }
}
