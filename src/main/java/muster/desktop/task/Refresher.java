package muster.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps something up to date that takes time to make. At most one is being made; requests that come
 * meanwhile become one, made from what is asked for then: the newest wins, and none is shown out of
 * order. To be used on the window's thread only.
 */
public final class Refresher<T> {
  private final Tasks tasks;
  private final Supplier<? extends Callable<T>> question;
  private final Consumer<? super T> shown;
  private final Consumer<? super Throwable> failed;
  private boolean busy;
  private boolean again;

  /**
   * @param question what is asked for, taken on the window's thread at the moment work starts
   * @param shown takes the result on the window's thread
   * @param failed takes what the work threw, on the window's thread
   */
  public Refresher(
      Tasks tasks,
      Supplier<? extends Callable<T>> question,
      Consumer<? super T> shown,
      Consumer<? super Throwable> failed) {
    this.tasks = tasks;
    this.question = question;
    this.shown = shown;
    this.failed = failed;
  }

  /** Asks for a new one; it starts now, or when the one being made is done. */
  public void request() {
    if (busy) {
      again = true;
      return;
    }
    again = false;
    Callable<T> work = question.get();
    busy = true; // Only now: a question that throws must not keep the next one waiting.
    tasks.run(
        work,
        result -> {
          busy = false;
          shown.accept(result);
          next();
        },
        error -> {
          busy = false;
          failed.accept(error);
          next();
        });
  }

  private void next() {
    if (again) {
      request();
    }
  }
}
