package muster;

import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import muster.export.ExportFormat;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A session in the window: it starts, an assumption is flipped, everything is explored, what is
 * shown is exported in all formats, and slides are presented. Each step waits for what it shows.
 */
final class QuietWindow {
  private QuietWindow() {}

  static void use(Path folder) throws TimeoutException, IOException {
    System.setProperty("muster.config", folder.resolve("config").toString());
    Muster.main(new String[0]);
    until(() -> text("#total-likely").contains("12,990"));
    until(() -> with("#toggle-us-backstop", ToggleSwitch.class, flip -> flip.setSelected(true)));
    until(() -> text("#total-likely").contains("21,190"));
    explore();
    export(folder.resolve("window"));
    present();
  }

  private static void explore() throws TimeoutException {
    until(() -> with("#show-explore", ToggleButton.class, ButtonBase::fire));
    until(() -> with("#explore-tab-unlocks", ToggleButton.class, ButtonBase::fire));
    until(() -> with("#unlocks-target", ComboBox.class, QuietWindow::pickLast));
    until(() -> !text("#unlocks-headline").isEmpty());
  }

  private static void pickLast(ComboBox<?> sizes) {
    sizes.getSelectionModel().selectLast();
  }

  private static void export(Path to) throws TimeoutException, IOException {
    until(() -> with("#export", ButtonBase.class, ButtonBase::fire));
    until(() -> with("#export-scope-view", ToggleButton.class, ButtonBase::fire));
    for (ExportFormat format : ExportFormat.values()) {
      until(
          () -> with("#export-format-" + format.word(), CheckBox.class, b -> b.setSelected(true)));
    }
    until(() -> with("#export-folder", TextField.class, field -> field.setText(to.toString())));
    until(() -> with("#export-go", ButtonBase.class, ButtonBase::fire));
    until(() -> text("#export-sentence").contains("files were written"));
    try (var files = Files.list(to)) {
      long kinds = files.map(file -> file.toString().replaceFirst(".*\\.", "")).distinct().count();
      if (kinds != ExportFormat.values().length) {
        throw new AssertionError(kinds + " kinds of files");
      }
    }
    until(() -> with("#export-close", ButtonBase.class, ButtonBase::fire));
    until(() -> node("#export-sentence", Node.class).isEmpty());
  }

  private static void present() throws TimeoutException {
    FxRobot robot = new FxRobot();
    robot.push(KeyCode.F5);
    until(() -> slide().isPresent());
    Optional<Image> first = slide();
    robot.push(KeyCode.PAGE_DOWN);
    until(() -> slide().isPresent() && !slide().equals(first));
    robot.push(KeyCode.ESCAPE);
    until(() -> node("#audience", Node.class).isEmpty());
  }

  private static Optional<Image> slide() {
    return node("#audience-slide", Node.class)
        .map(slide -> (ImageView) slide.lookup(".image-view"))
        .map(ImageView::getImage);
  }

  private static void until(Callable<Boolean> onWindowsThread) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        2, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(onWindowsThread).get());
  }

  private static String text(String id) {
    return node(id, Labeled.class).map(Labeled::getText).orElse("");
  }

  /** Whether it was there and could be used. */
  private static <T extends Node> boolean with(String id, Class<T> type, Consumer<? super T> use) {
    Optional<T> found = node(id, type).filter(node -> !node.isDisabled());
    found.ifPresent(use);
    return found.isPresent();
  }

  private static <T extends Node> Optional<T> node(String id, Class<T> type) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(id).stream())
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
