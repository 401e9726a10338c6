package muster.desktop.tour;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import muster.desktop.kit.Bilingual;
import muster.draw.text.Language;
import org.jspecify.annotations.Nullable;

/** How far the tour is. It goes on when the person does what it speaks of, or asks it to. */
public final class TourViewModel {
  private static final List<TourStep> STEPS = List.of(TourStep.values());

  private final Doing doing;
  private final ObjectProperty<Language> language;
  private final Runnable over;
  private final ReadOnlyObjectWrapper<@Nullable TourStep> step = new ReadOnlyObjectWrapper<>();
  private Subscription done = Subscription.EMPTY;

  /** What the window does for the tour. */
  public interface Doing {
    /** Shows the panes that a step speaks of. */
    void show(TourStep step);

    /** Calls back once when the person has done what a step asks for. */
    Subscription whenDone(TourStep step, Runnable then);
  }

  /**
   * @param language in which the person reads
   * @param over the tour has ended, one way or the other
   */
  public TourViewModel(Doing doing, ObjectProperty<Language> language, Runnable over) {
    this.doing = doing;
    this.language = language;
    this.over = over;
  }

  /** The step that is shown; null before and after. */
  public ReadOnlyObjectProperty<@Nullable TourStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  ObjectProperty<Language> languageProperty() {
    return language;
  }

  Bilingual words() {
    return new Bilingual(language.get());
  }

  /** Says it in the other language. */
  void turnLanguage() {
    language.set(other());
  }

  /** The language that it does not speak now. */
  Language other() {
    return language.get() == Language.ENGLISH ? Language.UKRAINIAN : Language.ENGLISH;
  }

  /** How many steps there are. */
  static int count() {
    return STEPS.size();
  }

  /** The place of a step among them, from 1. */
  static int number(TourStep step) {
    return STEPS.indexOf(step) + 1;
  }

  /** Starts with the first step. */
  public void begin() {
    go(STEPS.getFirst());
  }

  /** The next step, or the end. */
  public void next() {
    TourStep now = step.get();
    if (now != null && number(now) == count()) {
      end();
    } else if (now != null) {
      go(STEPS.get(number(now)));
    }
  }

  /** The step before. */
  void back() {
    TourStep now = step.get();
    if (now != null && number(now) > 1) {
      go(STEPS.get(number(now) - 2));
    }
  }

  /** Ends the tour, wherever it is. */
  public void end() {
    if (step.get() != null) {
      done.unsubscribe();
      done = Subscription.EMPTY;
      step.set(null);
      over.run();
    }
  }

  private void go(TourStep to) {
    done.unsubscribe();
    doing.show(to);
    step.set(to);
    done =
        doing.whenDone(
            to,
            () -> {
              if (step.get() == to) {
                next();
              }
            });
  }
}
