package muster.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import muster.cli.Cli;
import muster.desktop.kit.Frames;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import muster.model.Assumption;
import muster.model.Parameter;
import muster.model.Workspace;

/**
 * Uses the whole program for long as a person does, only faster: assumptions, sliders, the map
 * moved and brought closer, each pane, a show, and an export of all slides in every format; and
 * prints every now and then how much memory it takes. Needs a display and Linux. To be run with the
 * launcher's options of Java. Arguments: rounds, an empty folder.
 */
public final class MeasureMemory {
  private static final int FRAMES = 4;
  private static final int SAID_EVERY = 200;
  private static final Duration REST = Duration.seconds(60);
  private static final List<KeyCode> ON_THE_MAP =
      List.of(
          KeyCode.PLUS,
          KeyCode.LEFT,
          KeyCode.PLUS,
          KeyCode.UP,
          KeyCode.LEFT,
          KeyCode.MINUS,
          KeyCode.RIGHT,
          KeyCode.N,
          KeyCode.HOME);

  private final Workbench bench;
  private final Path folder;
  private final List<Runnable> steps = new ArrayList<>();

  private MeasureMemory(Workbench bench, Path folder) {
    this.bench = bench;
    this.folder = folder;
    Session session = bench.session();
    var asked = session.questionProperty().get();
    if (asked == null) {
      throw new IllegalStateException("no workspace is open");
    }
    toggle(session, asked.workspace());
    for (Pane pane : List.of(Pane.EXPLORE, Pane.BRIEFING, Pane.DATA)) {
      steps.add(() -> bench.shell().shownProperty(pane).set(true));
      steps.add(() -> bench.shell().shownProperty(pane).set(false));
    }
    steps.add(bench.presenter()::begin);
    for (int i = 0; i < bench.deck().size(); i++) {
      steps.add(bench.deck()::next);
    }
    steps.add(bench.presenter()::end);
    steps.add(session::resetAll);
  }

  public static void main(String[] args) {
    Path folder = Path.of(args[1]);
    System.setProperty("muster.config", folder.resolve("settings").toString());
    Desktop.launch(
        Path.of(System.getProperty("muster.home", ".")),
        null,
        (bench, times) ->
            new MeasureMemory(bench, folder.resolve("slides")).round(1, Integer.parseInt(args[0])),
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  private void toggle(Session session, Workspace workspace) {
    for (Assumption assumption : workspace.assumptions()) {
      for (Assumption.Option option : assumption.options()) {
        steps.add(() -> session.choose(assumption.id(), option.id()));
        ON_THE_MAP.forEach(key -> steps.add(() -> press(key)));
      }
    }
    for (Parameter parameter : workspace.parameters()) {
      BigDecimal value = parameter.min();
      for (; value.compareTo(parameter.max()) <= 0; value = value.add(parameter.step())) {
        BigDecimal set = value;
        steps.add(() -> session.setParameter(parameter.id(), set));
      }
    }
  }

  private void press(KeyCode key) {
    Node map = bench.view().lookup(".map-frame");
    String text = key == KeyCode.PLUS ? "+" : key == KeyCode.MINUS ? "-" : "";
    Event.fireEvent(
        map, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, key, false, false, false, false));
  }

  private void round(int number, int last) {
    step(number, 0, () -> export(number, last));
  }

  private void step(int round, int index, Runnable then) {
    if (index % SAID_EVERY == 0) {
      IO.println(said((round - 1) * steps.size() + index));
    }
    if (index == steps.size()) {
      then.run();
    } else {
      steps.get(index).run();
      Frames.after(FRAMES, () -> step(round, index + 1, then));
    }
  }

  private void export(int number, int last) {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    Thread.ofPlatform()
        .start(
            () -> {
              new Cli(nowhere, nowhere, workspace -> Cli.DONE)
                  .run("export", "--out=" + folder, "--format=png,svg,pdf,pptx", "--size=1080p");
              Platform.runLater(() -> exported(number, last));
            });
  }

  private void exported(int number, int last) {
    IO.println("exported: " + said(number * steps.size()));
    if (number < last) {
      round(number + 1, last);
    } else {
      rest(number * steps.size());
    }
  }

  /** What is kept when nobody does anything, as in most of an hour. */
  private void rest(int done) {
    PauseTransition pause = new PauseTransition(REST);
    pause.setOnFinished(
        e -> {
          IO.println("rested: " + said(done));
          Platform.exit();
        });
    pause.play();
  }

  private String said(int done) {
    // Of Java's management an image has nothing.
    Runtime java = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d steps: resident %s, most %s; heap used %d MB of %d",
        done,
        status("VmRSS:"),
        status("VmHWM:"),
        (java.totalMemory() - java.freeMemory()) >> 20,
        java.totalMemory() >> 20);
  }

  private static String status(String key) {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.replaceAll("\\D", ""))
          .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
          .findFirst()
          .orElse("?");
    } catch (IOException e) {
      return "?";
    }
  }
}
