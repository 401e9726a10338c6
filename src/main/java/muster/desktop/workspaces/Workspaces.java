package muster.desktop.workspaces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.export.FileNames;
import muster.model.Workspace;
import muster.store.FileOperations;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.PackedWorkspace;
import muster.store.Problem;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.store.WorkspaceFolder;
import muster.store.keep.Rescue;
import org.jspecify.annotations.Nullable;

/** Opens workspaces, makes new ones and copies, and remembers which were open last. */
public final class Workspaces {
  private final Session session;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Keeper keeper;
  private final Keeping keeping;
  private final Recent recent;
  private final Leaving leaving;
  private final Consumer<? super Throwable> failed;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** Asks the person before what they typed and did not save is left behind. */
  @FunctionalInterface
  public interface Leaving {
    /**
     * @param then not called if the person would rather stay
     */
    void leave(Runnable then);
  }

  /**
   * @param tasks reads and writes
   * @param failed takes what that threw
   */
  public Workspaces(
      Session session,
      Tasks tasks,
      Dialogs dialogs,
      Keeper keeper,
      Keeping keeping,
      Recent recent,
      Leaving leaving,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.keeper = keeper;
    this.keeping = keeping;
    this.recent = recent;
    this.leaving = leaving;
    this.failed = failed;
    session.homeProperty().subscribe(this::remember);
  }

  private void remember(@Nullable Home home) {
    if (home != null && !keeping.isShipped(home.folder())) {
      recent.opened(home.folder());
    }
  }

  /** What was opened last or is being read, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Whether something is being read or written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  Recent recent() {
    return recent;
  }

  /** The folder of the workspace that Muster ships; null: there is none. */
  @Nullable Path shipped() {
    return keeping.shipped();
  }

  /** Asks for a workspace's folder and opens it. */
  public void choose() {
    Home home = session.homeProperty().get();
    dialogs
        .chooseFolder(Words.text("open.title"), home == null ? null : home.folder())
        .ifPresent(this::open);
  }

  /** Asks for a packed workspace and opens it. */
  void choosePacked() {
    dialogs.choosePacked(Words.text("packed.open.title")).ifPresent(this::open);
  }

  /**
   * Reads the workspace in a folder, or packed in one file; one with problems leaves shown what is
   * shown.
   */
  public void open(Path chosen) {
    whenLeft(() -> read(WorkspaceFolder.of(chosen)));
  }

  private void whenLeft(Runnable then) {
    leaving.leave(() -> keeper.settle(Words.text("open.anyway"), then));
  }

  private void read(Path chosen) {
    work(
        Words.text("open.reading", chosen),
        () -> WorkspaceFolder.load(chosen),
        result -> opened(chosen, result));
  }

  /** Takes what reading a folder gave. */
  public void opened(Path chosen, LoadResult result) {
    switch (result) {
      case LoadResult.Loaded read -> {
        status.set(Words.text("open.done", chosen));
        session.open(read.workspace(), new Home(chosen, read.foreign()));
      }
      case LoadResult.Rejected(List<Problem> problems) -> {
        status.set(Words.text("open.rejected", chosen));
        tasks.run(
            () -> Rescue.of(chosen, problems),
            way ->
                way.ifPresentOrElse(
                    rescue -> offer(rescue, problems), () -> refuse(chosen, problems)),
            failure -> {
              refuse(chosen, problems);
              failed.accept(failure);
            });
      }
    }
  }

  /** Says what is to be put right before a folder can be opened. */
  private void refuse(Path chosen, List<Problem> problems) {
    dialogs.list(
        Words.text("open.problems.title"),
        Words.text("open.problems", chosen, problems.size()),
        problems.stream().map(Workspaces::line).toList());
  }

  /** Offers the newest good version of a folder that cannot be opened as it is. */
  private void offer(Rescue rescue, List<Problem> problems) {
    List<String> lines = problems.stream().map(Workspaces::line).toList();
    List<String> actions = List.of(Words.text("rescue.action"));
    if (dialogs.choose(Words.text("rescue.title"), rescue.sentence(), lines, actions).isPresent()) {
      work(
          Words.text("open.reading", rescue.folder()),
          () -> rescue.accept(FileOperations.DISK, InstantSource.system()),
          done -> {
            open(rescue.folder());
            dialogs.tell(Words.text("rescue.title"), done);
          });
    }
  }

  /** Asks for an empty folder, writes the workspace there and goes on with that copy. */
  public void saveCopy() {
    if (session.questionProperty().get() != null) {
      dialogs
          .chooseFolder(Words.text("copy.title"), null)
          .ifPresent(chosen -> keeper.copyTo(chosen, () -> {}));
    }
  }

  /** Asks for a file and writes the workspace into it as it is shown; what is open stays open. */
  void savePacked() {
    Question asked = session.questionProperty().get();
    Home home = session.homeProperty().get();
    if (asked == null || home == null) {
      return;
    }
    Workspace workspace = asked.workspace();
    ForeignMembers foreign = session.foreign();
    dialogs
        .choosePackedTarget(
            Words.text("packed.save.title"), FileNames.of(workspace) + PackedWorkspace.ENDING)
        .map(PackedWorkspace::withEnding)
        .ifPresent(
            file ->
                work(
                    Words.text("packed.writing", file),
                    () -> {
                      PackedWorkspace.save(
                          file, WorkspaceFiles.of(workspace, foreign), FileOperations.DISK);
                      return file;
                    },
                    written -> status.set(Words.text("packed.written", written))));
  }

  /**
   * Begins a new workspace.
   *
   * @param ask asks the person what it is to be
   */
  public void begin(Consumer<NewWorkspaceViewModel> ask) {
    whenLeft(
        () -> {
          Workspace present = present();
          ask.accept(
              new NewWorkspaceViewModel(
                  dialogs,
                  present == null ? "" : present.header().marking(),
                  LocalDate.now(ZoneId.systemDefault()),
                  this::make));
        });
  }

  private @Nullable Workspace present() {
    Question asked = session.questionProperty().get();
    return asked == null ? null : asked.workspace();
  }

  private void make(NewWorkspace wish, Consumer<String> done) {
    Workspace made = wish.make(present());
    busy.set(true);
    tasks.run(
        () -> {
          WorkspaceFolder.saveCopy(wish.folder(), made, ForeignMembers.NONE);
          return WorkspaceFolder.load(wish.folder());
        },
        written -> {
          busy.set(false);
          done.accept("");
          opened(wish.folder(), written);
        },
        failure -> {
          busy.set(false);
          if (failure instanceof WorkspaceException) {
            done.accept(String.valueOf(failure.getMessage()));
          } else {
            done.accept(Words.text("failure", String.valueOf(failure)));
          }
        });
  }

  /**
   * Looks which of the workspaces that were open last can be opened.
   *
   * @param found takes why one cannot, in words; empty: it can
   */
  void checkRecent(Consumer<Map<Path, String>> found) {
    List<Path> folders = recent.foldersProperty().get();
    tasks.<Map<Path, String>>run(
        () -> {
          Map<Path, String> reasons = new LinkedHashMap<>();
          folders.forEach(folder -> reasons.put(folder, missing(folder)));
          return reasons;
        },
        found,
        failed);
  }

  private static String missing(Path folder) {
    if (WorkspaceFolder.isOne(folder)) {
      return "";
    }
    return Words.text(Files.isDirectory(folder) ? "recent.empty" : "recent.gone");
  }

  private <T> void work(String saying, Callable<T> work, Consumer<T> done) {
    String before = status.get();
    status.set(saying);
    busy.set(true);
    tasks.run(
        work,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        error -> {
          busy.set(false);
          status.set(before);
          failed.accept(error);
        });
  }

  private static String line(Problem problem) {
    return Words.text(
        "open.problem",
        problem.file(),
        Integer.toString(problem.line()),
        Integer.toString(problem.column()),
        problem.message());
  }
}
