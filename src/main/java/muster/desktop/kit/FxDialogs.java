package muster.desktop.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs as windows. */
public final class FxDialogs implements Dialogs {
  private static final double WIDTH = 460;
  private static final double LIST_WIDTH = 820;
  private static final double LIST_HEIGHT = 360;
  private static final double LINE_HEIGHT = 40;

  private final Window owner;

  /** What stands in a window now: the same once more would tell nobody more. */
  private final Set<String> told = new HashSet<>();

  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public boolean mayAsk(String title, List<String> lines) {
    return true;
  }

  @Override
  public Optional<Path> chooseFolder(String title, @Nullable Path start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    // Without one some systems begin where no folder can be made.
    Path first = start == null ? Path.of(System.getProperty("user.home", ".")) : start;
    if (Files.isDirectory(first)) {
      chooser.setInitialDirectory(first.toFile());
    }
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> choosePacked(String title) {
    FileChooser chooser = chooser(title, "dialog.packed", "*.muster");
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> choosePackedTarget(String title, String name) {
    FileChooser chooser = chooser(title, "dialog.packed", "*.muster");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseExportedPicture(String title) {
    FileChooser chooser = chooser(title, "dialog.png", "*.png");
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseMapFile(String title) {
    FileChooser chooser =
        chooser(title, "dialog.map", "*.geojson", "*.json", "*.kml", "*.kmz", "*.gpkg");
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseMapTarget(String title, String name) {
    FileChooser chooser = chooser(title, "dialog.geojson", "*.geojson");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Words.text("dialog.kml"), "*.kml"));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseTable(String title) {
    FileChooser chooser =
        chooser(title, "dialog.table", "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xlsm");
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseTableTarget(String title, String name) {
    FileChooser chooser = chooser(title, "dialog.xlsx", "*.xlsx");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Words.text("dialog.csv"), "*.csv"));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(file -> withEnding(file.toPath(), chooser.getSelectedExtensionFilter()));
  }

  /** Not every system gives a name the ending of the kind that was chosen. */
  private static Path withEnding(Path file, FileChooser.@Nullable ExtensionFilter kind) {
    String name = String.valueOf(file.getFileName());
    String ending = kind == null ? "" : kind.getExtensions().getFirst().substring(1);
    return name.contains(".") ? file : file.resolveSibling(name + ending);
  }

  private static FileChooser chooser(String title, String kind, String... patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Words.text(kind), patterns));
    return chooser;
  }

  @Override
  public void tell(String title, String sentence) {
    if (told.add(sentence)) {
      show(title, Nodes.paragraph(sentence), WIDTH).setOnHidden(e -> told.remove(sentence));
    }
  }

  @Override
  public void list(String title, String sentence, List<String> lines) {
    show(title, listing(sentence, lines), LIST_WIDTH);
  }

  private static Node listing(String sentence, List<String> lines) {
    ListView<String> list = new ListView<>();
    list.getItems().setAll(lines);
    list.setPrefHeight(Math.min(LIST_HEIGHT, LINE_HEIGHT * (lines.size() + 1.0)));
    list.setAccessibleText(sentence);
    return new VBox(8, Nodes.paragraph(sentence), list);
  }

  @Override
  public boolean confirm(String title, String sentence, String action) {
    ButtonType go = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(title, Nodes.paragraph(sentence), WIDTH);
    dialog.getDialogPane().getButtonTypes().addAll(go, ButtonType.CANCEL);
    return dialog.showAndWait().filter(go::equals).isPresent();
  }

  @Override
  public OptionalInt choose(
      String title, String sentence, List<String> lines, List<String> actions) {
    Dialog<ButtonType> dialog = dialog(title, listing(sentence, lines), LIST_WIDTH);
    List<ButtonType> buttons = actions.stream().map(ButtonType::new).toList();
    dialog.getDialogPane().getButtonTypes().addAll(buttons);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
    return dialog
        .showAndWait()
        .map(buttons::indexOf)
        .filter(place -> place >= 0)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private Dialog<ButtonType> show(String title, Node content, double width) {
    Dialog<ButtonType> dialog = dialog(title, content, width);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.OK);
    dialog.show();
    return dialog;
  }

  private Dialog<ButtonType> dialog(String title, Node content, double width) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(title);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setPrefWidth(width);
    DialogPlace.settle(dialog, owner);
    return dialog;
  }
}
