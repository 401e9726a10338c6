package muster.desktop;

import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.stage.Window;
import muster.desktop.conflict.ConflictDialog;
import muster.desktop.conflict.ConflictsViewModel;
import muster.desktop.edit.Editor;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.history.HistoryDialog;
import muster.desktop.history.HistoryViewModel;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Session;
import muster.desktop.shell.Failures;
import muster.desktop.workspaces.HolderBanner;
import muster.desktop.workspaces.NewWorkspaceDialog;
import muster.desktop.workspaces.Workspaces;
import muster.desktop.workspaces.WorkspacesMenu;

/** What the window shows of where the workspace is kept: its menu, its dialogs, its banner. */
final class WorkspaceDesk {
  private final Session session;
  private final Dialogs dialogs;
  private final Keeper keeper;
  private final Keeping keeping;
  private final Editor editor;
  private final Failures failures;
  private final Workspaces workspaces;
  private final Supplier<Window> window;

  /**
   * @param window over which dialogs stand; asked for when one does
   */
  WorkspaceDesk(
      Session session,
      Dialogs dialogs,
      Keeper keeper,
      Keeping keeping,
      Editor editor,
      Workspaces workspaces,
      Failures failures,
      Supplier<Window> window) {
    this.session = session;
    this.dialogs = dialogs;
    this.keeper = keeper;
    this.keeping = keeping;
    this.editor = editor;
    this.workspaces = workspaces;
    this.failures = failures;
    this.window = window;
    keeper.whenDisputed(
        dispute -> ConflictDialog.show(window.get(), new ConflictsViewModel(dispute)));
  }

  /** The entries of the menu bar that open, make and copy workspaces. */
  WorkspacesMenu menu() {
    return new WorkspacesMenu(
        workspaces,
        () -> workspaces.begin(model -> NewWorkspaceDialog.show(window.get(), model)),
        this::showVersions);
  }

  /** Says who has the workspace open. */
  HolderBanner banner() {
    return new HolderBanner(keeper, workspaces::saveCopy);
  }

  private void showVersions() {
    keeper
        .history()
        .ifPresentOrElse(
            history ->
                HistoryDialog.show(
                    window.get(),
                    new HistoryViewModel(
                        session,
                        editor,
                        keeping.tasks(),
                        history,
                        InstantSource.system(),
                        failures::report)),
            () -> dialogs.tell(Words.text("history.title"), Words.text("history.fixed")));
  }
}
