package muster.desktop.explore.section;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
public final class SectionModel<A> {
  private final Session session;
  private final HeldFast held;
  private final Ask<A> ask;
  private final Inquiry<A> inquiry;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<String>> toHold = new ReadOnlyObjectWrapper<>(List.of());
  private boolean seen;

  /** Answers the question, off the window's thread. */
  @FunctionalInterface
  public interface Ask<A> {
    /**
     * @param progress as that of the engine
     * @throws UnanswerableException with a sentence for the person
     */
    A answer(Situation situation, DoubleConsumer progress);
  }

  /**
   * @param held what is held fixed of the situation that is asked about
   * @param failed takes what the answer threw, unless it was {@link UnanswerableException}
   */
  SectionModel(
      Session session, HeldFast held, Tasks tasks, Consumer<? super Throwable> failed, Ask<A> ask) {
    this.session = session;
    this.held = held;
    this.ask = ask;
    inquiry =
        new Inquiry<>(
            tasks,
            error -> {
              if (error instanceof UnanswerableException unanswerable) {
                problem.set(String.valueOf(unanswerable.getMessage()));
                toHold.set(unanswerable.toHold());
              } else {
                failed.accept(error);
              }
            });
  }

  /** The answer; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable A> answerProperty() {
    return inquiry.answerProperty();
  }

  /** As {@link Inquiry#progressProperty}. */
  public ReadOnlyDoubleProperty progressProperty() {
    return inquiry.progressProperty();
  }

  /** Why there is no answer, in a sentence; empty where there is one. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Ids of assumptions with which held fixed there would be one; empty if that does not help. */
  public ReadOnlyObjectProperty<List<String>> toHoldProperty() {
    return toHold.getReadOnlyProperty();
  }

  /** Holds those as they are chosen, in all sections. */
  public void hold() {
    held.hold(toHold.get());
  }

  /** From now on the section is seen, until the subscription is closed. */
  public Subscription attach() {
    seen = true;
    Subscription situations = session.situationProperty().subscribe(situation -> ask());
    Subscription holding = held.idsProperty().subscribe((was, is) -> ask());
    return Subscription.combine(situations, holding)
        .and(
            () -> {
              seen = false;
              inquiry.cancel();
            });
  }

  /** Asks anew, because something other than the situation changed. */
  public void ask() {
    Situation situation = session.situationProperty().get();
    if (seen && situation != null) {
      problem.set("");
      toHold.set(List.of());
      Situation asked = held.in(situation);
      inquiry.ask(progress -> ask.answer(asked, progress));
    }
  }

  /** Gives up the work that goes on. */
  void cancel() {
    inquiry.cancel();
  }
}
