package muster.desktop.shell;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import muster.desktop.shell.Layout.Bounds;
import muster.desktop.shell.Layout.Dividers;
import muster.desktop.shell.Layout.Pane;
import muster.draw.MapLook;
import muster.draw.Theme;
import muster.draw.text.Language;
import muster.store.SmallFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the layout in a small file of the user. What cannot be read counts as not there: a layout
 * is a convenience, and no damaged one may keep Muster from opening.
 */
public final class LayoutStore {
  private static final String FILE = "layout.properties";

  private static final int LARGEST = 1 << 16;

  private final Path file;

  /**
   * @param folder need not exist yet
   */
  public LayoutStore(Path folder) {
    file = folder.resolve(FILE);
  }

  /** The layout, or the first one where there is no file or it is damaged. */
  public Layout load() {
    Properties values = new Properties();
    try {
      values.load(new StringReader(SmallFile.text(file, LARGEST)));
    } catch (IOException | IllegalArgumentException e) {
      return Layout.FIRST;
    }
    Layout first = Layout.FIRST;
    Bounds window = first.window();
    Dividers dividers = first.dividers();
    return new Layout(
        new Bounds(
            number(values, "window.x", window.x()),
            number(values, "window.y", window.y()),
            Math.max(1, number(values, "window.width", window.width())),
            Math.max(1, number(values, "window.height", window.height()))),
        Boolean.parseBoolean(values.getProperty("window.maximized")),
        new Dividers(
            share(values, "divider.left", dividers.left()),
            share(values, "divider.right", dividers.right()),
            share(values, "divider.bottom", dividers.bottom()),
            share(values, "divider.detail", dividers.detail())),
        shown(values),
        look(values),
        Boolean.parseBoolean(values.getProperty("present.flies", Boolean.toString(first.flies()))),
        workspace(values.getProperty("workspace")));
  }

  /**
   * Writes the layout in place of the old one, whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public void save(Layout layout) throws IOException {
    Map<String, String> values = new TreeMap<>();
    Bounds window = layout.window();
    values.put("window.x", Double.toString(window.x()));
    values.put("window.y", Double.toString(window.y()));
    values.put("window.width", Double.toString(window.width()));
    values.put("window.height", Double.toString(window.height()));
    values.put("window.maximized", Boolean.toString(layout.maximized()));
    values.put("divider.left", Double.toString(layout.dividers().left()));
    values.put("divider.right", Double.toString(layout.dividers().right()));
    values.put("divider.bottom", Double.toString(layout.dividers().bottom()));
    values.put("divider.detail", Double.toString(layout.dividers().detail()));
    values.put(
        "shown", layout.shown().stream().map(Pane::code).sorted().collect(Collectors.joining(",")));
    values.put("map.style", layout.look().theme().code());
    values.put("map.language", layout.look().language().code());
    values.put("map.frames", Boolean.toString(layout.look().siteFrames()));
    values.put("present.flies", Boolean.toString(layout.flies()));
    if (layout.workspace() != null) {
      values.put("workspace", layout.workspace().toString());
    }
    StringBuilder text = new StringBuilder();
    values.forEach(
        (key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(FILE + ".new");
    Files.writeString(draft, text);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String escaped(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\n", "\\n");
    return escaped.startsWith(" ") ? "\\" + escaped : escaped;
  }

  private static double number(Properties values, String key, double otherwise) {
    String text = values.getProperty(key);
    if (text == null) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isInfinite(number) ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static double share(Properties values, String key, double otherwise) {
    double share = number(values, key, otherwise);
    return share >= 0 && share <= 1 ? share : otherwise;
  }

  private static Set<Pane> shown(Properties values) {
    String text = values.getProperty("shown");
    if (text == null) {
      return Layout.FIRST.shown();
    }
    List<String> codes = Arrays.asList(text.split(","));
    Set<Pane> shown = EnumSet.allOf(Pane.class);
    shown.removeIf(pane -> !codes.contains(pane.code()));
    return shown;
  }

  private static MapLook look(Properties values) {
    return new MapLook(
        Theme.of(values.getProperty("map.style", "")).orElse(MapLook.USUAL.theme()),
        Language.of(values.getProperty("map.language", "")).orElse(MapLook.USUAL.language()),
        Boolean.parseBoolean(values.getProperty("map.frames")));
  }

  private static @Nullable Path workspace(@Nullable String text) {
    try {
      return text == null ? null : Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
