package muster.desktop;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import muster.desktop.kit.Frames;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.task.ExecutorTasks;
import muster.model.Assumption;
import muster.model.Parameter;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the window and the commands once as people do, and ends the program. The build has
 * Java record here which classes that takes, for a cache from which it then starts quickly. What is
 * not part of a start costs room there and saves nobody time: documents and forms are left out.
 */
public final class Rehearsal implements BiConsumer<Workbench, StartTimes> {
  /** About a third of a second: what a step leads to is done then. */
  private static final int FRAMES = 20;

  private final IntSupplier commands;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  /**
   * @param commands goes through the commands, off the window's thread; gives the exit code
   */
  public Rehearsal(IntSupplier commands) {
    this.commands = commands;
  }

  @Override
  public void accept(Workbench bench, StartTimes times) {
    Session session = bench.session();
    var asked = session.questionProperty().get();
    if (asked != null) {
      toggle(session, asked.workspace());
    }
    steps.add(() -> bench.shell().shownProperty(Pane.EXPLORE).set(true));
    next();
  }

  private void toggle(Session session, Workspace workspace) {
    for (Assumption assumption : workspace.assumptions()) {
      String option = assumption.options().getLast().id();
      steps.add(() -> session.choose(assumption.id(), option));
    }
    for (Parameter parameter : workspace.parameters()) {
      steps.add(() -> session.setParameter(parameter.id(), parameter.max()));
    }
    steps.add(session::resetAll);
  }

  private void next() {
    @Nullable Runnable step = steps.poll();
    if (step == null) {
      new ExecutorTasks(ForkJoinPool.commonPool(), Platform::runLater)
          .run(commands::getAsInt, System::exit, failure -> System.exit(1));
    } else {
      step.run();
      Frames.after(FRAMES, this::next);
    }
  }
}
