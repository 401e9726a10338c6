package muster.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.draw.Style;
import muster.draw.slide.Marking;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.draw.slide.SlideProblems;
import muster.draw.slide.UnmarkedException;
import muster.geo.BaseScene;
import muster.model.Messages;
import muster.model.Slide;
import muster.model.Workspace;

/**
 * Writes slides of a briefing as files: several formats and sizes in one go. A slide that fails is
 * named, and the others are written.
 */
public final class ExportJob {

  private static final Messages TEXT = new Messages("muster.export.messages");

  /** In place of a slide's id: a file of several slides. */
  private static final String DECK = "";

  private final Workspace workspace;
  private final Function<Slide, SlideContent> contents;
  private final ExportOrder order;
  private final List<ExportPlan.Item> plan;
  private final ExportFiles files;

  /** A job for slides of the workspace, each under its scenario. */
  public ExportJob(Workspace workspace, BaseScene base, Style style, ExportOrder order) {
    this(workspace, new SlideContents(workspace, base)::of, style, order);
  }

  /**
   * @param contents what a slide shows: of its scenario, or of a setting that is none
   */
  public ExportJob(
      Workspace workspace, Function<Slide, SlideContent> contents, Style style, ExportOrder order) {
    this(workspace, contents, order, ExportPlan.of(order), files(workspace, style, order));
  }

  private ExportJob(
      Workspace workspace,
      Function<Slide, SlideContent> contents,
      ExportOrder order,
      List<ExportPlan.Item> plan,
      ExportFiles files) {
    this.workspace = workspace;
    this.contents = contents;
    this.order = order;
    this.plan = plan;
    this.files = files;
  }

  private static ExportFiles files(Workspace workspace, Style style, ExportOrder order) {
    return new ExportFiles(workspace, style, order.briefing().title());
  }

  /** Told before each file and after the last one, by the thread that runs the job. */
  public interface Progress {
    Progress NONE = (done, all, slide) -> {};

    /**
     * @param done how many files are through
     * @param slide the title of the next file's slide, or empty for a deck and after the last
     */
    void at(int done, int all, String slide);
  }

  /** The files that are there already and would be replaced: to be asked about before. */
  public List<Path> existing() {
    return plan.stream().flatMap(item -> item.files().stream()).filter(Files::exists).toList();
  }

  /** The same job, with other names for those files: what is there stays. */
  public ExportJob keepingBoth() {
    return new ExportJob(workspace, contents, order, ExportPlan.beside(plan), files);
  }

  /**
   * Writes the files into the order's folder, replacing those of the same names. Blocks until all
   * is done; pictures are painted by as many threads as there are processors.
   *
   * @param cancelled asked before each file and while one is painted, by any thread
   * @throws UnmarkedException if a slide has no marking: then nothing is written
   * @throws IOException if there is no such folder and it cannot be made
   */
  public ExportReport run(Progress progress, BooleanSupplier cancelled) throws IOException {
    order.slides().forEach(slide -> Marking.required(workspace, slide));
    Files.createDirectories(order.folder());
    List<ExportReport.Written> written = new ArrayList<>();
    List<ExportReport.Failed> failed = new ArrayList<>();
    Map<Slide, SlideContent> shown = contents(failed, cancelled);
    boolean stopped = false;
    int all = plan.stream().mapToInt(item -> item.files().size()).sum();
    try (ExecutorService painters = Executors.newFixedThreadPool(threads())) {
      List<Future<ExportFiles.Result>> results = new ArrayList<>();
      for (ExportPlan.Item item : plan) {
        results.add(painters.submit(() -> write(item, shown, cancelled)));
      }
      int done = 0;
      for (int i = 0; i < plan.size(); i++) {
        progress.at(done, all, plan.get(i).title());
        done += plan.get(i).files().size();
        ExportFiles.Result result = result(results.get(i));
        written.addAll(result.written());
        result.failed().stream().filter(f -> !failed.contains(f)).forEach(failed::add);
        stopped |= result.cancelled();
      }
    }
    if (!stopped) {
      progress.at(all, all, "");
    }
    return new ExportReport(written, failed, lacking(written), stopped);
  }

  /** Of the slides that are in a file. */
  private List<String> lacking(List<ExportReport.Written> written) {
    Set<String> ids = written.stream().map(ExportReport.Written::slide).collect(Collectors.toSet());
    return order.slides().stream()
        .filter(slide -> ids.contains(slide.id()) || ids.contains(DECK))
        .flatMap(
            slide ->
                SlideProblems.of(workspace, slide).stream()
                    .map(problem -> TEXT.text("lacking", slide.title(), problem)))
        .toList();
  }

  /** Pictures above 4K are painted one at a time, so that they fit into a gigabyte. */
  private int threads() {
    boolean large =
        order.sizes().stream()
            .anyMatch(
                size ->
                    size.width() * size.height() > ImageSize.UHD.width() * ImageSize.UHD.height());
    return large ? 1 : Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
  }

  private Map<Slide, SlideContent> contents(
      List<ExportReport.Failed> failed, BooleanSupplier cancelled) {
    Map<Slide, SlideContent> shown = new HashMap<>();
    for (Slide slide : order.slides()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      try {
        shown.put(slide, contents.apply(slide));
      } catch (RuntimeException | OutOfMemoryError e) {
        failed.add(new ExportReport.Failed(slide.id(), reason(e, slide.title())));
      }
    }
    return shown;
  }

  private ExportFiles.Result write(
      ExportPlan.Item item, Map<Slide, SlideContent> shown, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      return ExportFiles.Result.stopped();
    }
    List<SlideContent> slides =
        item.slides().stream().filter(shown::containsKey).map(shown::get).toList();
    if (slides.isEmpty()) {
      return ExportFiles.Result.none();
    }
    try {
      return files.write(item, slides, cancelled);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      boolean deck = item.format().scope() == ExportFormat.Scope.DECK;
      String name = deck ? order.briefing().title() : item.title();
      return ExportFiles.Result.failed(
          deck ? DECK : item.slides().getFirst().id(), reason(e, name));
    }
  }

  private static ExportFiles.Result result(Future<ExportFiles.Result> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  static String reason(Throwable e, String title) {
    String key =
        switch (e) {
          case OutOfMemoryError _ -> "failed.memory";
          case AccessDeniedException _ -> "failed.access";
          case FileAlreadyExistsException _ -> "failed.exists";
          case IOException _ -> "failed.write";
          default -> "failed.paint";
        };
    return TEXT.text(key, title, String.valueOf(e.getMessage()));
  }
}
