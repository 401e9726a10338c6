package muster.desktop.presenter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * Dialogs that open no window while the audience watches: what they would tell is said to the
 * presenter, and what they would ask counts as declined, which loses nothing.
 */
public final class QuietDialogs implements Dialogs {
  private final Dialogs usual;
  private @Nullable ShowMessages instead;

  /**
   * @param usual speak while no show runs
   */
  public QuietDialogs(Dialogs usual) {
    this.usual = usual;
  }

  /** From now on speaks there. */
  void hush(ShowMessages messages) {
    instead = messages;
  }

  /** The show is over. */
  void speak() {
    instead = null;
  }

  @Override
  public boolean mayAsk(String title, List<String> lines) {
    return !declined(Words.text("present.told", title, String.join("\n", lines)))
        && usual.mayAsk(title, lines);
  }

  @Override
  public Optional<Path> chooseFolder(String title, @Nullable Path start) {
    return declined(title) ? Optional.empty() : usual.chooseFolder(title, start);
  }

  @Override
  public Optional<Path> choosePacked(String title) {
    return declined(title) ? Optional.empty() : usual.choosePacked(title);
  }

  @Override
  public Optional<Path> choosePackedTarget(String title, String name) {
    return declined(title) ? Optional.empty() : usual.choosePackedTarget(title, name);
  }

  @Override
  public Optional<Path> chooseExportedPicture(String title) {
    return declined(title) ? Optional.empty() : usual.chooseExportedPicture(title);
  }

  @Override
  public Optional<Path> chooseMapFile(String title) {
    return declined(title) ? Optional.empty() : usual.chooseMapFile(title);
  }

  @Override
  public Optional<Path> chooseMapTarget(String title, String name) {
    return declined(title) ? Optional.empty() : usual.chooseMapTarget(title, name);
  }

  @Override
  public Optional<Path> chooseTable(String title) {
    return declined(title) ? Optional.empty() : usual.chooseTable(title);
  }

  @Override
  public Optional<Path> chooseTableTarget(String title, String name) {
    return declined(title) ? Optional.empty() : usual.chooseTableTarget(title, name);
  }

  @Override
  public void tell(String title, String sentence) {
    ShowMessages messages = instead;
    if (messages == null) {
      usual.tell(title, sentence);
    } else {
      messages.warn(Words.text("present.told", title, sentence));
    }
  }

  @Override
  public void list(String title, String sentence, List<String> lines) {
    ShowMessages messages = instead;
    if (messages == null) {
      usual.list(title, sentence, lines);
    } else {
      messages.warn(Words.text("present.told", title, String.join("\n", with(sentence, lines))));
    }
  }

  @Override
  public boolean confirm(String title, String sentence, String action) {
    return !declined(Words.text("present.told", title, sentence))
        && usual.confirm(title, sentence, action);
  }

  @Override
  public OptionalInt choose(
      String title, String sentence, List<String> lines, List<String> actions) {
    return declined(Words.text("present.told", title, String.join("\n", with(sentence, lines))))
        ? OptionalInt.empty()
        : usual.choose(title, sentence, lines, actions);
  }

  private static List<String> with(String sentence, List<String> lines) {
    return Stream.concat(Stream.of(sentence), lines.stream()).toList();
  }

  private boolean declined(String asked) {
    ShowMessages messages = instead;
    if (messages == null) {
      return false;
    }
    messages.warn(Words.text("present.declined", asked));
    return true;
  }
}
