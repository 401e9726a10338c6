package muster.desktop.explore;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import muster.assess.UnanswerableException;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.task.Inquiry;
import muster.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * One section's question, asked anew whenever the situation changes while the section is seen.
 *
 * @param <A> the answer
 */
final class SectionModel<A> {
  private final Session session;
  private final Ask<A> ask;
  private final Inquiry<A> inquiry;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private boolean seen;

  /** Answers the question, off the window's thread. */
  @FunctionalInterface
  interface Ask<A> {
    /**
     * @param progress as that of the engine
     * @throws UnanswerableException with a sentence for the person
     */
    A answer(Situation situation, DoubleConsumer progress);
  }

  /**
   * @param failed takes what the answer threw, unless it was {@link UnanswerableException}
   */
  SectionModel(Session session, Tasks tasks, Consumer<? super Throwable> failed, Ask<A> ask) {
    this.session = session;
    this.ask = ask;
    inquiry =
        new Inquiry<>(
            tasks,
            error -> {
              if (error instanceof UnanswerableException unanswerable) {
                problem.set(String.valueOf(unanswerable.getMessage()));
              } else {
                failed.accept(error);
              }
            });
  }

  ReadOnlyObjectProperty<@Nullable A> answerProperty() {
    return inquiry.answerProperty();
  }

  /** As {@link Inquiry#progressProperty}. */
  ReadOnlyDoubleProperty progressProperty() {
    return inquiry.progressProperty();
  }

  /** Why there is no answer, in a sentence; empty where there is one. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** From now on the section is seen, until the subscription is closed. */
  Subscription attach() {
    seen = true;
    Subscription situations = session.situationProperty().subscribe(situation -> ask());
    return situations.and(
        () -> {
          seen = false;
          inquiry.cancel();
        });
  }

  /** Asks anew, because something other than the situation changed. */
  void ask() {
    Situation situation = session.situationProperty().get();
    if (seen && situation != null) {
      problem.set("");
      inquiry.ask(progress -> ask.answer(situation, progress));
    }
  }

  /** Gives up the work that goes on. */
  void cancel() {
    inquiry.cancel();
  }
}
