package muster.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Tasks on executors.
 *
 * @param worker does the work
 * @param window runs what belongs to the window's thread
 */
public record ExecutorTasks(Executor worker, Executor window) implements Tasks {
  /**
   * An {@link Error} fails the task like any exception: a worker that dies silently would leave the
   * window waiting.
   */
  @Override
  @SuppressWarnings("CatchingUnchecked")
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    worker.execute(
        () -> {
          T result;
          try {
            result = work.call();
          } catch (Throwable e) {
            window.execute(() -> failed.accept(e));
            return;
          }
          window.execute(() -> done.accept(result));
        });
  }

  @Override
  public void show(Runnable update) {
    window.execute(update);
  }
}
