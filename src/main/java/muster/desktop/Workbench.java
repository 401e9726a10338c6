package muster.desktop;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import muster.desktop.assumptions.AssumptionsView;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.bookmarks.Bookmarks;
import muster.desktop.briefing.BriefingMenu;
import muster.desktop.briefing.Deck;
import muster.desktop.briefing.FilmView;
import muster.desktop.briefing.FilmViewModel;
import muster.desktop.briefing.SlideForm;
import muster.desktop.briefing.SlidePictures;
import muster.desktop.briefing.SlideViewModel;
import muster.desktop.commitments.CommitmentsView;
import muster.desktop.commitments.CommitmentsViewModel;
import muster.desktop.commitments.DetailView;
import muster.desktop.commitments.DetailViewModel;
import muster.desktop.commitments.EditRequests;
import muster.desktop.crash.Work;
import muster.desktop.drawing.DrawBar;
import muster.desktop.drawing.DrawKind;
import muster.desktop.drawing.DrawingViewModel;
import muster.desktop.drawing.EditMenu;
import muster.desktop.edit.Editor;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.exchange.TableFiles;
import muster.desktop.explore.ExploreView;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.export.Exporting;
import muster.desktop.kit.Deferred;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Furnishing;
import muster.desktop.kit.Words;
import muster.desktop.map.BookmarksMenu;
import muster.desktop.map.MapToolsViewModel;
import muster.desktop.map.MapView;
import muster.desktop.map.MapViewModel;
import muster.desktop.map.Painted;
import muster.desktop.outlook.OutlookView;
import muster.desktop.outlook.OutlookViewModel;
import muster.desktop.presenter.Displays;
import muster.desktop.presenter.PresentMenu;
import muster.desktop.presenter.Presenter;
import muster.desktop.presenter.QuietDialogs;
import muster.desktop.records.RecordKey;
import muster.desktop.records.RecordKind;
import muster.desktop.records.RecordsView;
import muster.desktop.records.RecordsViewModel;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.shell.Contents;
import muster.desktop.shell.Failures;
import muster.desktop.shell.Layout;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.shell.MapControls;
import muster.desktop.shell.MapControls.Command;
import muster.desktop.shell.ShellView;
import muster.desktop.shell.ShellViewModel;
import muster.desktop.task.Tasks;
import muster.desktop.workspaces.Recent;
import muster.desktop.workspaces.Workspaces;
import muster.draw.slide.SlideChart;
import muster.draw.slide.SlideContent;
import org.jspecify.annotations.Nullable;

/** Everything inside the window, put together: one session, its view models, their views. */
public final class Workbench {
  private final Session session;
  private final Failures failures;
  private final Keeper keeper;
  private final Workspaces workspaces;
  private final Editor editor;
  private final Deck deck;
  private final MapViewModel map;
  private final MapView mapView;
  private final RecordsViewModel records;
  private final FilmViewModel film;
  private final SlidePictures pictures;
  private final Presenter presenter;
  private final GuideDesk guide;
  private final ShellViewModel shell;
  private final ShellView view;

  /**
   * @param windows asks and tells the person, but for the time of a show
   * @param bookmarks of the map
   * @param exporting for slides as files
   * @param keeping for what is changed
   * @param recent which workspaces were open last
   * @param displays where a show can be
   * @param turns in which the panes around the map are made
   * @param exit ends the program
   */
  public Workbench(
      Workers workers,
      Exporting exporting,
      Keeping keeping,
      Dialogs windows,
      Layout layout,
      Bookmarks bookmarks,
      Recent recent,
      Displays displays,
      Furnishing turns,
      Runnable exit) {
    Tasks tasks = workers.tasks();
    QuietDialogs dialogs = new QuietDialogs(windows);
    failures = new Failures(dialogs);
    session = new Session(tasks, new WorldAnswerer(), failures::report);
    keeper = new Keeper(session, keeping, dialogs, failures::report);
    editor = new Editor(session, keeper, dialogs);
    workspaces =
        new Workspaces(
            session, tasks, dialogs, keeper, keeping, recent, this::whenLeft, failures::report);
    shell = new ShellViewModel(session, keeper, workspaces, layout);
    WorkspaceDesk desk =
        new WorkspaceDesk(
            session, dialogs, keeper, keeping, editor, workspaces, failures, this::window);
    ExploreViewModel explore = new ExploreViewModel(session, workers.exploring(), failures::report);
    explore.sectionProperty().subscribe(seen -> shell.wideProperty().set(seen.isWide()));
    explore.comparedProperty().subscribe(shell.comparedProperty()::set);
    AssumptionsViewModel assumptions = new AssumptionsViewModel(session);
    CommitmentsViewModel countries = new CommitmentsViewModel(session, edits());
    map = new MapViewModel(session, workers.painting(), failures::report);
    MapToolsViewModel tools =
        new MapToolsViewModel(session, map, bookmarks, tasks, failures::report);
    mapView = new MapView(map, tools);
    deck = new Deck(session, tools::go);
    pictures = new SlidePictures(session, workers.presenting(), failures::report);
    presenter =
        new Presenter(
            session,
            deck,
            pictures,
            editor,
            tasks,
            workers.exploring(),
            dialogs,
            keeper.statusProperty(),
            failures::report,
            displays);
    film = new FilmViewModel(session, deck, editor, dialogs, () -> seen(explore));
    shell.shownProperty(Pane.BRIEFING).subscribe(presenter::expect);
    presenter.fliesProperty().bindBidirectional(shell.fliesProperty());
    film.formProperty().subscribe(open -> shell.slideFormProperty().set(open));
    DrawingViewModel drawing =
        new DrawingViewModel(session, map, editor, tasks, dialogs, failures::report);
    mapView.lay(new DrawBar(drawing, editor, mapView::focusMap));
    ExchangeDesk exchange =
        new ExchangeDesk(
            session,
            editor,
            deck,
            film,
            workspaces,
            workers,
            exporting,
            dialogs,
            failures,
            shell,
            presenter,
            this::window);
    records =
        new RecordsViewModel(
            session, editor, tasks, dialogs, kind -> draw(drawing, kind), failures::report);
    SlideViewModel slides = new SlideViewModel(session, deck, editor, map);
    TableFiles tables = exchange.tables();
    Deferred<RecordsView> data =
        new Deferred<>(() -> new RecordsView(records, tables::chooseImport, tables::chooseExport));
    exclude(Pane.DATA, Pane.EXPLORE);
    exclude(Pane.EXPLORE, Pane.DATA);
    Runnable why = () -> explain(explore);
    guide = new GuideDesk(session, shell, presenter.showingProperty(), this::view);
    Deferred<CommitmentsView> commitments =
        new Deferred<>(() -> new CommitmentsView(countries), turns);
    Contents contents =
        new Contents(
            new Deferred<>(() -> new AssumptionsView(assumptions), turns),
            mapView,
            commitments,
            new Deferred<>(() -> new DetailView(new DetailViewModel(session, edits())), turns),
            new Deferred<>(
                () ->
                    new OutlookView(
                        new OutlookViewModel(session, troops -> reach(explore, troops)),
                        tasks,
                        failures::report,
                        why),
                turns),
            new Deferred<>(
                () -> new ExploreView(explore, assumptions.rotation(), tasks, failures::report)),
            new Deferred<>(() -> new FilmView(film, pictures)),
            new Deferred<>(() -> new SlideForm(slides)),
            data,
            controls(map, tools, mapView),
            new EditMenu(drawing, editor),
            briefingMenu(),
            desk.menu(),
            exchange.maps(),
            tables,
            exchange.slides(),
            new VBox(desk.banner(), exchange.banner()),
            () -> commitments.pane().ifPresent(CommitmentsView::focusSearch),
            why,
            guide);
    view = new ShellView(session, shell, assumptions, contents, layout, dialogs, () -> leave(exit));
    exchange.takeDrops(view);
  }

  private BriefingMenu briefingMenu() {
    BriefingMenu menu = new BriefingMenu(film);
    menu.menu().getItems().addAll(PresentMenu.items(presenter));
    return menu;
  }

  /** Two panes of which one at most is shown. */
  private void exclude(Pane pane, Pane other) {
    shell
        .shownProperty(pane)
        .subscribe(
            shown -> {
              if (shown) {
                shell.shownProperty(other).set(false);
              }
            });
  }

  /** Begins to draw a new record that has a shape, on the map. */
  private void draw(DrawingViewModel drawing, RecordKind kind) {
    shell.shownProperty(Pane.DATA).set(false);
    switch (kind) {
      case ZONES -> drawing.draw(DrawKind.ZONE);
      case LINES -> drawing.draw(DrawKind.LINE);
      default -> drawing.draw(DrawKind.SITE);
    }
  }

  private EditRequests edits() {
    return new EditRequests(
        this::editActor,
        id -> edit(RecordKey.of(RecordKind.COMMITMENTS, id)),
        id -> edit(RecordKey.of(RecordKind.POSITIONS, id)));
  }

  /** Shows a record's form. */
  private void edit(RecordKey key) {
    shell.shownProperty(Pane.DATA).set(true);
    records.open(key);
  }

  /** Shows the commitments of a country, to be edited. */
  private void editActor(String actor) {
    shell.shownProperty(Pane.DATA).set(true);
    records.openOf(actor);
  }

  /** What a new slide shows: what Explore does where that is open, else the map. */
  private FilmViewModel.Seen seen(ExploreViewModel explore) {
    boolean exploring = shell.shownProperty(Pane.EXPLORE).get();
    List<String> compared = shell.compared();
    if (!compared.isEmpty()) {
      return new FilmViewModel.Seen(SlideContent.COMPARE, null, null, compared);
    }
    String section = explore.sectionProperty().get().code();
    return exploring && SlideChart.of(section).isPresent()
        ? new FilmViewModel.Seen(
            SlideContent.CHART, section, explore.targetProperty().get(), List.of())
        : new FilmViewModel.Seen("map-table", null, null, List.of());
  }

  private Window window() {
    return view.getScene().getWindow();
  }

  private static MapControls controls(MapViewModel map, MapToolsViewModel tools, MapView view) {
    return new MapControls(
        map::zoomIn,
        map::zoomOut,
        map::fit,
        List.of(
            new Command("menu.measure.distance", "Shortcut+M", tools::measureDistance),
            new Command("menu.measure.area", "Shortcut+Shift+M", tools::measureArea),
            new Command("menu.identify", "Shortcut+I", tools::identify),
            new Command("menu.grid", "Shortcut+G", tools::nextGrid),
            new Command("menu.position", "Shortcut+Shift+G", view::copy),
            new Command("menu.bookmark", "Shortcut+B", view::saveBookmark),
            new Command("menu.bookmarks", "Shortcut+Shift+B", view::showBookmarks)),
        BookmarksMenu.of(map, tools),
        tools::cancel);
  }

  /** Shows what the likely troops are made of. */
  private void explain(ExploreViewModel explore) {
    explore.explainTotal();
    shell.shownProperty(Pane.EXPLORE).set(true);
  }

  /** Shows what reaches a number of troops. */
  private void reach(ExploreViewModel explore, long troops) {
    explore.aim(troops);
    shell.shownProperty(Pane.EXPLORE).set(true);
  }

  public Session session() {
    return session;
  }

  /** Changes the workspace that is open. */
  public Editor editor() {
    return editor;
  }

  /**
   * Ends the work with this window, once all is saved; where that fails, only if the person wants
   * so.
   */
  public void leave(Runnable exit) {
    whenLeft(() -> keeper.settle(Words.text("keep.close"), () -> keeper.release(exit)));
  }

  /** Asks what is to become of what is typed and not saved, then goes on. */
  private void whenLeft(Runnable then) {
    records.whenLeft(then, () -> shell.shownProperty(Pane.DATA).set(true));
  }

  /** From now on, sees every now and then to what others change in the workspace's folder. */
  public void watch() {
    keeper.watch();
  }

  /** The newest finished picture of the map; null until there is one. */
  public ReadOnlyObjectProperty<@Nullable Painted> pictureProperty() {
    return map.paintedProperty();
  }

  /** Where the upper left corner of the map is in the window. */
  Point2D mapCorner() {
    return mapView.corner();
  }

  /** Whether what is done to the workspace may be kept in its folder. */
  boolean isWritable() {
    return keeper.isWritable();
  }

  /** The briefing that is open. */
  public Deck deck() {
    return deck;
  }

  /** Paints its slides. */
  public SlidePictures pictures() {
    return pictures;
  }

  /** Shows the briefing to an audience. */
  public Presenter presenter() {
    return presenter;
  }

  /** Help and tour. */
  GuideDesk guide() {
    return guide;
  }

  /**
   * What a crash must not take with it.
   *
   * @param exit ends the program once all is saved
   */
  Work work(Runnable exit) {
    return new CrashWork(keeper, records, presenter, guide::language, () -> leave(exit));
  }

  /** Opens workspaces. */
  public Workspaces workspaces() {
    return workspaces;
  }

  public ShellViewModel shell() {
    return shell;
  }

  public ShellView view() {
    return view;
  }

  public Failures failures() {
    return failures;
  }
}
