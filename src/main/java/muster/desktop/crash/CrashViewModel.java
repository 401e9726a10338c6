package muster.desktop.crash;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.edit.Rescue;
import muster.desktop.kit.Bilingual;
import muster.draw.text.Language;
import org.jspecify.annotations.Nullable;

/** What the window about a crash says, and what its buttons do. */
public final class CrashViewModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Throwable failure;
  private final Path log;
  private final @Nullable Work work;
  private final Runnable exit;
  private final Runnable closed;
  private final Bilingual words;
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper more = new ReadOnlyIntegerWrapper();

  /**
   * @param work null before there is any
   * @param exit ends the program at once
   * @param closed the person has read it
   */
  CrashViewModel(Throwable failure, Path log, @Nullable Work work, Runnable exit, Runnable closed) {
    this.failure = failure;
    this.log = log;
    this.work = work;
    this.exit = exit;
    this.closed = closed;
    words = new Bilingual(work == null ? Language.ENGLISH : work.language());
  }

  /** What happened. */
  public String sentence() {
    return words.text("crash." + CrashPlace.of(failure).code());
  }

  /** What that means for who works. */
  String advice() {
    return words.text(work == null ? "crash.advice.start" : "crash.advice");
  }

  /** What became of the work, as far as is known. */
  public ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** How often something went wrong since. */
  public ReadOnlyIntegerProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** The file in which it stands what was thrown where. */
  public Path log() {
    return log;
  }

  /** Whether going on makes sense: there is a window to go back to. */
  boolean canGoOn() {
    return work != null;
  }

  Bilingual words() {
    return words;
  }

  /** Something went wrong once more. */
  void again() {
    more.set(more.get() + 1);
  }

  void save() {
    Work begun = work;
    if (begun == null) {
      saved.set(words.text("crash.saved.start"));
      return;
    }
    saved.set(words.text("crash.saving"));
    try {
      begun.save(rescue -> told(begun, rescue));
    } catch (RuntimeException e) {
      saved.set(words.text("crash.saved.broken"));
    }
  }

  private void told(Work begun, Rescue rescue) {
    String sentence =
        switch (rescue.state()) {
          case SAVED ->
              words.text("crash.saved", TIME.format(LocalTime.now(ZoneId.systemDefault())));
          case UNCHANGED -> words.text("crash.saved.unchanged");
          case FAILED -> words.text("crash.saved.not", rescue.reason());
        };
    int forms = begun.unsavedForms();
    saved.set(forms == 0 ? sentence : sentence + " " + words.text("crash.saved.forms"));
  }

  /** Back to work. */
  public void goOn() {
    closed.run();
  }

  /** Ends the program: as its user does, or else at once. */
  public void quit() {
    closed.run();
    Work begun = work;
    if (begun == null) {
      exit.run();
      return;
    }
    try {
      begun.leave();
    } catch (RuntimeException e) {
      exit.run();
    }
  }
}
