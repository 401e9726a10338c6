package muster.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A question that may take long to answer. A newer question ends the work on the older one, and so
 * does {@link #cancel}; work that takes longer than {@value #PATIENCE} ms shows how far it is. To
 * be used on the window's thread only.
 *
 * @param <A> the answer
 */
public final class Inquiry<A> {
  /** No work is shown to be going on. */
  public static final double IDLE = -1;

  private static final long PATIENCE = 1_000;
  private static final long TICK = 100;

  private final Tasks tasks;
  private final Consumer<? super Throwable> failed;
  private final LongSupplier clock;
  private final ReadOnlyObjectWrapper<@Nullable A> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
  private @Nullable Effort effort;

  /** Says how far it is, and is told to stop. */
  private final class Effort implements DoubleConsumer {
    private final long begun = clock.getAsLong();
    private long told = PATIENCE;
    private volatile boolean cancelled;

    @Override
    public void accept(double done) {
      if (cancelled) {
        throw new CancellationException();
      }
      long millis = clock.getAsLong() - begun;
      if (millis >= told) {
        told = millis + TICK;
        tasks.show(
            () -> {
              if (effort == this) {
                progress.set(done);
              }
            });
      }
    }
  }

  /** Work that says how far it is, from 0 to 1; what that throws ends it. */
  @FunctionalInterface
  public interface Work<A> {
    A answer(DoubleConsumer progress) throws Exception;
  }

  /**
   * @param tasks of workers that are not needed for anything that must be quick
   * @param failed takes what the work threw, on the window's thread
   */
  public Inquiry(Tasks tasks, Consumer<? super Throwable> failed) {
    this(tasks, failed, () -> System.nanoTime() / 1_000_000);
  }

  /**
   * @param clock milliseconds since whenever
   */
  Inquiry(Tasks tasks, Consumer<? super Throwable> failed, LongSupplier clock) {
    this.tasks = tasks;
    this.failed = failed;
    this.clock = clock;
  }

  /** The newest answer; null until there is one. */
  public ReadOnlyObjectProperty<@Nullable A> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** How far the work is, from 0 to 1, once it takes long; else {@link #IDLE}. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Asks anew. */
  public void ask(Work<A> work) {
    cancel();
    Effort mine = new Effort();
    effort = mine;
    Callable<A> call =
        () -> {
          mine.accept(0);
          return work.answer(mine);
        };
    tasks.run(
        call,
        result -> {
          if (effort == mine) {
            rest();
            answer.set(result);
          }
        },
        error -> {
          if (effort == mine) {
            rest();
            failed.accept(error);
          }
        });
  }

  /** Gives the work up; the last answer stays. */
  public void cancel() {
    Effort running = effort;
    if (running != null) {
      running.cancelled = true;
      rest();
    }
  }

  private void rest() {
    effort = null;
    progress.set(IDLE);
  }
}
