package muster.desktop;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import muster.desktop.briefing.Deck;
import muster.desktop.briefing.FilmViewModel;
import muster.desktop.edit.Editor;
import muster.desktop.exchange.Exchanging;
import muster.desktop.exchange.ImportDialog;
import muster.desktop.exchange.MapFiles;
import muster.desktop.exchange.TableFiles;
import muster.desktop.export.ExportDialog;
import muster.desktop.export.Exporting;
import muster.desktop.export.ReturnBanner;
import muster.desktop.export.SlideExport;
import muster.desktop.export.SlideReturn;
import muster.desktop.kit.FileDrop;
import muster.desktop.kit.Pictures;
import muster.desktop.presenter.Presenter;
import muster.desktop.presenter.QuietDialogs;
import muster.desktop.session.Session;
import muster.desktop.shell.Failures;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.shell.MapControls.Command;
import muster.desktop.shell.ShellViewModel;
import muster.desktop.workspaces.Workspaces;

/** What comes into the window as a file and leaves it as one: maps, tables, slides. */
final class ExchangeDesk {
  private final ShellViewModel shell;
  private final Supplier<Window> window;
  private final MapFiles maps;
  private final TableFiles tables;
  private final SlideExport export;
  private final SlideReturn returned;
  private final DroppedFiles dropped;

  /**
   * @param window over which dialogs stand; asked for when one does
   */
  ExchangeDesk(
      Session session,
      Editor editor,
      Deck deck,
      FilmViewModel film,
      Workspaces workspaces,
      Workers workers,
      Exporting exporting,
      QuietDialogs dialogs,
      Failures failures,
      ShellViewModel shell,
      Presenter presenter,
      Supplier<Window> window) {
    this.shell = shell;
    this.window = window;
    // What an import would do is shown over the window, unless an audience watches.
    Exchanging exchanging =
        new Exchanging(session, editor, workers.exploring(), dialogs, failures::report);
    maps =
        new MapFiles(
            exchanging, model -> presenter.whenOver(() -> ImportDialog.show(window.get(), model)));
    tables =
        new TableFiles(
            exchanging, model -> presenter.whenOver(() -> ImportDialog.show(window.get(), model)));
    export = new SlideExport(session, deck, shell::compared, exporting, dialogs, failures::report);
    returned = new SlideReturn(session, deck, film, workers.tasks(), dialogs, failures::report);
    dropped =
        new DroppedFiles(
            () -> session.questionProperty().get() != null,
            new DroppedFiles.Readers(workspaces::open, returned::read, tables::read, maps::read),
            workers.tasks(),
            dialogs,
            failures::report);
    maps.statusProperty().subscribe(shell::say);
    tables.statusProperty().subscribe(shell::say);
    export.statusProperty().subscribe(shell::say);
  }

  MapFiles maps() {
    return maps;
  }

  TableFiles tables() {
    return tables;
  }

  /** The entries of the menu bar for slides as files. */
  List<Command> slides() {
    return List.of(
        new Command("menu.export", "Shortcut+S", this::show),
        new Command("menu.slide.copy", "Shortcut+Shift+C", this::copy),
        new Command("menu.slide.return", "Shortcut+Shift+O", returned::choose));
  }

  /** Says that a slide came back from its picture. */
  ReturnBanner banner() {
    return new ReturnBanner(returned);
  }

  /** Reads the files that are dropped on a node. */
  void takeDrops(Node on) {
    FileDrop.on(on, dropped::take);
  }

  /** Shows what can be chosen of an export, over the window. */
  private void show() {
    SlideExport.Open open = export.open();
    if (open != null) {
      ExportDialog.show(window.get(), open);
    }
  }

  /** Copies the slide that is looked at, where slides are shown, else what the window shows. */
  private void copy() {
    export.copy(shell.shownProperty(Pane.BRIEFING).get(), Pictures::copy);
  }
}
