package muster;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import muster.cli.Cli;
import muster.desktop.StartTimes;
import muster.desktop.Workbench;
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
final class Rehearsal implements BiConsumer<Workbench, StartTimes> {
  /** Names the folder that takes what is exported. */
  static final String PROPERTY = "muster.rehearse";

  /** About a third of a second: what a step leads to is done then. */
  private static final int FRAMES = 20;

  private final Path folder;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  Rehearsal(Path folder, PrintWriter out, PrintWriter err) {
    this.folder = folder;
    this.out = out;
    this.err = err;
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
          .run(this::commands, System::exit, failure -> System.exit(Cli.WRONG_REQUEST));
    } else {
      step.run();
      Frames.after(FRAMES, this::next);
    }
  }

  /** Returns the exit code of the first that fails. */
  private int commands() {
    Cli cli = new Cli(out, err, workspace -> Cli.DONE);
    String exported = folder.toString();
    return List.of(
            List.of("--help"),
            List.of("validate"),
            List.of("assess"),
            List.of("assess", "--format", "json", "--as-of", "2025-12"),
            List.of("explore", "--target", "20000"),
            List.of("explore", "--target", "20000", "--format", "json"),
            List.of("zones"),
            List.of("zones", "--format", "json", "--rulers"),
            List.of("export", "--out", exported),
            List.of("export-map", "--out", folder.resolve("map.geojson").toString()))
        .stream()
        .mapToInt(command -> cli.run(command.toArray(String[]::new)))
        .filter(code -> code != Cli.DONE)
        .findFirst()
        .orElse(Cli.DONE);
  }
}
