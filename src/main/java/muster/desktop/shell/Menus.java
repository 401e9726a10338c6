package muster.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.assumptions.AssumptionsViewModel.ScenarioItem;
import muster.desktop.exchange.TableFiles;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Words;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.store.exchange.table.TableKind;

/** The menu bar: everything that the window can do, each with its shortcut. */
final class Menus {
  private final MenuBar bar = new MenuBar();
  private final Menu scenarios = menu("menu.scenario");
  private final Session session;
  private final AssumptionsViewModel assumptions;
  private final LookMenu lookMenu;
  private final List<Layer> layers = List.of(Layer.values());
  private final List<CheckMenuItem> layerItems = new ArrayList<>();

  Menus(
      Session session,
      ShellViewModel shell,
      AssumptionsViewModel assumptions,
      Contents contents,
      Dialogs dialogs,
      Runnable exit) {
    this.session = session;
    this.assumptions = assumptions;
    MapControls map = contents.controls();
    lookMenu = new LookMenu(session.lookProperty());
    Menu file = menu("menu.file");
    file.getItems().addAll(contents.workspaces().items());
    file.getItems().add(new SeparatorMenuItem());
    contents
        .slides()
        .forEach(
            slide ->
                file.getItems().add(MenuItems.of(slide.key(), slide.shortcut(), slide.action())));
    file.getItems()
        .addAll(
            new SeparatorMenuItem(),
            MenuItems.of("menu.import", "Shortcut+Shift+I", contents.files()::chooseImport),
            MenuItems.of("menu.map-export", "Shortcut+Shift+X", contents.files()::chooseExport),
            MenuItems.of(
                "menu.table-import",
                "Shortcut+Shift+T",
                () -> contents.tables().chooseImport(null)),
            tables(contents.tables()),
            new SeparatorMenuItem(),
            MenuItems.of("menu.exit", "Shortcut+Q", exit));
    Menu view = menu("menu.view");
    view.getItems()
        .addAll(
            pane("menu.pane.assumptions", "Shortcut+1", shell.shownProperty(Pane.ASSUMPTIONS)),
            pane("menu.pane.commitments", "Shortcut+2", shell.shownProperty(Pane.COMMITMENTS)),
            pane("menu.pane.detail", "Shortcut+3", shell.shownProperty(Pane.DETAIL)),
            pane("menu.pane.outlook", "Shortcut+4", shell.shownProperty(Pane.OUTLOOK)),
            pane("menu.pane.explore", "Shortcut+5", shell.shownProperty(Pane.EXPLORE)),
            pane("menu.pane.briefing", "Shortcut+6", shell.shownProperty(Pane.BRIEFING)),
            pane("menu.pane.data", "Shortcut+7", shell.shownProperty(Pane.DATA)),
            MenuItems.of("menu.why", "Shortcut+Shift+W", contents.why()),
            new SeparatorMenuItem(),
            layers(),
            lookMenu.menu(),
            new SeparatorMenuItem(),
            MenuItems.of("menu.search", "Shortcut+F", contents.search()),
            MenuItems.of("menu.clear", "Shortcut+D", () -> session.select(null)));
    Menu help = menu("menu.help");
    help.getItems()
        .addAll(
            MenuItems.of("menu.help.topics", "F1", () -> contents.guide().help(bar)),
            MenuItems.of("menu.tour", "Shortcut+F1", contents.guide()::tour),
            new SeparatorMenuItem(),
            MenuItems.of(
                "menu.about",
                "Shift+F1",
                () ->
                    dialogs.list(
                        Words.text("about.title"), Words.text("about"), Libraries.lines())));
    bar.getMenus().addAll(file, view, map(map), scenarios, help);
    contents.edit().addTo(bar, 1);
    contents.briefing().addTo(bar, 4);
    bar.setUseSystemMenuBar(true);
  }

  MenuBar bar() {
    return bar;
  }

  Subscription attach() {
    ListChangeListener<ScenarioItem> rebuilt = change -> scenarios();
    assumptions.scenarios().addListener(rebuilt);
    scenarios();
    return Subscription.combine(
        () -> assumptions.scenarios().removeListener(rebuilt),
        assumptions.scenarioProperty().subscribe(scenario -> tick()),
        session.layersProperty().subscribe(this::showLayers),
        lookMenu.attach());
  }

  private void scenarios() {
    scenarios.getItems().clear();
    int number = 1;
    for (ScenarioItem scenario : assumptions.scenarios()) {
      RadioMenuItem item = new RadioMenuItem(scenario.title());
      item.setMnemonicParsing(false);
      item.setUserData(scenario);
      if (number <= 9) {
        item.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+" + number));
      }
      item.setOnAction(
          e -> {
            assumptions.pick(scenario);
            tick();
          });
      scenarios.getItems().add(item);
      number++;
    }
    scenarios
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            MenuItems.of("menu.reset", "Shortcut+R", assumptions::resetAll),
            back());
    tick();
  }

  private MenuItem back() {
    MenuItem back = MenuItems.of("menu.back", "Alt+Left", session::goBack);
    back.disableProperty().bind(session.canGoBackProperty().not());
    return back;
  }

  private void tick() {
    ScenarioItem chosen = assumptions.scenarioProperty().get();
    for (MenuItem item : scenarios.getItems()) {
      if (item instanceof RadioMenuItem radio) {
        radio.setSelected(chosen != null && chosen.equals(radio.getUserData()));
      }
    }
  }

  private static Menu tables(TableFiles files) {
    Menu menu = menu("menu.table-export");
    for (TableKind kind : TableKind.values()) {
      MenuItem item = new MenuItem(kind.label() + " …");
      item.setId("menu.table-export." + kind.code());
      item.setOnAction(e -> files.chooseExport(kind));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Menu map(MapControls controls) {
    Menu map = menu("menu.map");
    map.getItems()
        .addAll(
            MenuItems.of("menu.zoom-in", "Shortcut+Plus", controls.zoomIn()),
            MenuItems.of("menu.zoom-out", "Shortcut+Minus", controls.zoomOut()),
            MenuItems.of("menu.fit", "Shortcut+0", controls.fit()),
            controls.bookmarks(),
            new SeparatorMenuItem());
    controls
        .tools()
        .forEach(
            tool -> map.getItems().add(MenuItems.of(tool.key(), tool.shortcut(), tool.action())));
    return map;
  }

  private Menu layers() {
    Menu menu = menu("menu.layers");
    int number = 1;
    for (Layer layer : layers) {
      CheckMenuItem item = new CheckMenuItem(Words.text("layer." + layer.code()));
      item.setId("layer." + layer.code());
      if (number <= 10) {
        item.setAccelerator(KeyCombination.valueOf("Alt+" + number % 10));
      }
      item.setOnAction(
          e ->
              session
                  .layersProperty()
                  .set(session.layersProperty().get().with(layer, item.isSelected())));
      layerItems.add(item);
      number++;
    }
    menu.getItems().addAll(layerItems);
    return menu;
  }

  private void showLayers(MapLayers shown) {
    for (int i = 0; i < layers.size(); i++) {
      layerItems.get(i).setSelected(shown.has(layers.get(i)));
    }
  }

  private static Menu menu(String key) {
    Menu menu = new Menu(Words.text(key));
    menu.setId(key);
    return menu;
  }

  private static CheckMenuItem pane(String key, String shortcut, BooleanProperty shown) {
    CheckMenuItem item = new CheckMenuItem(Words.text(key));
    item.setId(key);
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.selectedProperty().bindBidirectional(shown);
    return item;
  }
}
