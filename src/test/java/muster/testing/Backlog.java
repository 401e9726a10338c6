package muster.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;

/** A worker that does the next piece of work when it is told to. */
public final class Backlog {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  /** Tasks that wait here; their results are handed over as soon as they are done. */
  public Tasks tasks() {
    return new ExecutorTasks(waiting::add, Runnable::run);
  }

  public int size() {
    return waiting.size();
  }

  public void doNext() {
    waiting.removeFirst().run();
  }

  /** Does all, with what comes meanwhile. */
  public void doAll() {
    while (!waiting.isEmpty()) {
      doNext();
    }
  }
}
