package muster.desktop.export;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Words;
import muster.desktop.log.LogId;
import muster.export.ExportJob;
import muster.export.ExportReport;
import org.jspecify.annotations.Nullable;

/** An export under way: what it asks, how far it is, what became of it. */
public final class ExportRun {
  private final Exporting exporting;
  private static final System.Logger LOG = System.getLogger("muster.desktop");

  private final Consumer<? super Throwable> failed;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSING);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<List<String>> failures =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<String>> lacking =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<String>> files = new ReadOnlyObjectWrapper<>(List.of());
  private AtomicBoolean cancelled = new AtomicBoolean();
  private @Nullable ExportJob job;
  private @Nullable Path folder;

  /** How far it is. */
  public enum Step {
    /** Nothing is under way: the person chooses. */
    CHOOSING,
    /** There are files of the same names: the person says what becomes of them. */
    ASKING,
    /** Slides are painted and written. */
    WORKING,
    /** All is written that will be. */
    DONE
  }

  /**
   * @param failed takes what nobody foresaw
   */
  ExportRun(Exporting exporting, Consumer<? super Throwable> failed) {
    this.exporting = exporting;
    this.failed = failed;
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** What is asked, done, or was done, in words. */
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** The share of the files that are through, from 0 to 1; negative: not known yet. */
  public ReadOnlyDoubleProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** What slides that were written ask for and the workspace no longer has, a sentence each. */
  public ReadOnlyObjectProperty<List<String>> lackingProperty() {
    return lacking.getReadOnlyProperty();
  }

  /** The names of the files that were written. */
  public ReadOnlyObjectProperty<List<String>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** A sentence for each slide that could not be written. */
  public ReadOnlyObjectProperty<List<String>> failuresProperty() {
    return failures.getReadOnlyProperty();
  }

  /** Begins, if nothing is in the way; otherwise asks. */
  void begin(Path into, Callable<ExportJob> making) {
    folder = into;
    cancelled = new AtomicBoolean();
    work(Words.text("export.looking"));
    exporting
        .tasks()
        .run(
            () -> {
              ExportJob made = making.call();
              return new Found(made, made.existing());
            },
            this::found,
            this::failed);
  }

  private record Found(ExportJob job, List<Path> existing) {}

  private void found(Found found) {
    job = found.job();
    if (cancelled.get()) {
      back();
    } else if (found.existing().isEmpty()) {
      run(found.job());
    } else {
      Path first = found.existing().getFirst().getFileName();
      sentence.set(Words.text("export.exists", found.existing().size(), first));
      step.set(Step.ASKING);
    }
  }

  /** Goes on, and puts the new files in the place of those that are there. */
  public void replace() {
    if (job != null) {
      run(job);
    }
  }

  /** Goes on, and gives the new files other names. */
  public void keepBoth() {
    ExportJob asked = job;
    if (asked != null) {
      work(Words.text("export.looking"));
      exporting.tasks().run(asked::keepingBoth, this::run, this::failed);
    }
  }

  /** Lets the person choose anew. */
  public void back() {
    step.set(Step.CHOOSING);
  }

  /** Stops after the slide that is being painted; what is written stays. */
  public void cancel() {
    if (step.get() == Step.WORKING) {
      cancelled.set(true);
      sentence.set(Words.text("export.stopping"));
    }
  }

  private void run(ExportJob going) {
    AtomicBoolean stop = cancelled;
    work(Words.text("export.looking"));
    exporting
        .tasks()
        .<ExportReport>run(
            () ->
                going.run(
                    (at, all, slide) -> exporting.tasks().show(() -> at(stop, at, all, slide)),
                    stop::get),
            this::report,
            this::failed);
  }

  private void at(AtomicBoolean stop, int at, int all, String slide) {
    done.set((double) at / Math.max(1, all));
    if (!stop.get() && at < all) {
      sentence.set(
          slide.isEmpty()
              ? Words.text("export.at.deck", at + 1, all)
              : Words.text("export.at", at + 1, all, slide));
    }
  }

  private void report(ExportReport report) {
    LOG.log(
        Level.DEBUG,
        "Exported: {0} files, {1} failed",
        report.written().size(),
        report.failed().size());
    report
        .failed()
        .forEach(slide -> LOG.log(Level.DEBUG, "Not exported: {0}", new LogId(slide.slide())));
    files.set(
        report.written().stream().map(file -> String.valueOf(file.file().getFileName())).toList());
    failures.set(report.failed().stream().map(ExportReport.Failed::reason).toList());
    lacking.set(report.lacking());
    String key = report.cancelled() ? "export.done.stopped" : "export.done";
    sentence.set(Words.text(key, report.written().size(), String.valueOf(folder)));
    step.set(Step.DONE);
  }

  private void failed(Throwable error) {
    if (error instanceof IOException) {
      files.set(List.of());
      lacking.set(List.of());
      failures.set(List.of(Words.text("export.folder.none", String.valueOf(folder))));
      sentence.set(Words.text("export.nothing"));
      step.set(Step.DONE);
    } else {
      back();
      failed.accept(error);
    }
  }

  private void work(String saying) {
    sentence.set(saying);
    done.set(-1);
    step.set(Step.WORKING);
  }

  /** Shows the folder of the files. */
  public void openFolder() {
    Path shown = folder;
    if (shown != null) {
      exporting
          .tasks()
          .<Path>run(
              () -> {
                exporting.folders().open(shown);
                return shown;
              },
              opened -> {},
              error -> sentence.set(Words.text("export.folder.closed", shown)));
    }
  }
}
