package muster.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work elsewhere and hands the result back where the window is drawn. */
public interface Tasks {
  /**
   * Does the work, then calls exactly one of the two on the window's thread.
   *
   * @param done with the result
   * @param failed with what the work threw
   */
  <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

  /** Does something on the window's thread, from any other. */
  void show(Runnable update);

  /** Everything at once on the caller's thread: for tests. */
  static Tasks inline() {
    return new ExecutorTasks(Runnable::run, Runnable::run);
  }
}
