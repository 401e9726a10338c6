package muster.desktop.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import muster.export.ExportFormat;
import muster.export.ImageSize;
import muster.store.SmallFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the choices of the last export in a small file of the user, beside the layout of the
 * window. What cannot be read counts as not chosen.
 */
public final class ExportStore {
  private static final String FILE = "export.properties";

  private static final int LARGEST = 1 << 16;

  private final Path file;

  /**
   * @param folder need not exist yet
   */
  public ExportStore(Path folder) {
    file = folder.resolve(FILE);
  }

  /** The choices, or the first ones where there is no file or it is damaged. */
  public ExportChoices load() {
    Properties values = new Properties();
    try {
      values.load(new StringReader(SmallFile.text(file, LARGEST)));
    } catch (IOException | IllegalArgumentException e) {
      return ExportChoices.FIRST;
    }
    ExportChoices first = ExportChoices.FIRST;
    Set<ExportFormat> formats =
        words(values, "formats").stream()
            .flatMap(word -> ExportFormat.of(word).stream())
            .collect(Collectors.toSet());
    List<String> presets = words(values, "sizes");
    return new ExportChoices(
        ExportScope.of(values.getProperty("slides", "")).orElse(first.scope()),
        formats.isEmpty() ? first.formats() : formats,
        ImageSize.PRESETS.stream()
            .map(ImageSize.Preset::word)
            .filter(presets::contains)
            .collect(Collectors.toSet()),
        custom(values).orElse(first.custom()),
        Boolean.parseBoolean(values.getProperty("custom")),
        folder(values.getProperty("folder")));
  }

  /**
   * Writes the choices in place of the old ones, whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public void save(ExportChoices choices) throws IOException {
    Properties values = new Properties();
    values.setProperty("slides", choices.scope().code());
    values.setProperty(
        "formats",
        choices.formats().stream()
            .map(ExportFormat::word)
            .sorted()
            .collect(Collectors.joining(",")));
    values.setProperty(
        "sizes", choices.presets().stream().sorted().collect(Collectors.joining(",")));
    values.setProperty("custom", Boolean.toString(choices.ofCustom()));
    values.setProperty("custom.width", Integer.toString(choices.custom().width()));
    values.setProperty("custom.height", Integer.toString(choices.custom().height()));
    values.setProperty("custom.dpi", Integer.toString(choices.custom().dpi()));
    if (choices.folder() != null) {
      values.setProperty("folder", choices.folder().toString());
    }
    StringWriter text = new StringWriter();
    values.store(text, null);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(FILE + ".new");
    Files.writeString(draft, text.toString());
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<String> words(Properties values, String key) {
    return Arrays.asList(values.getProperty(key, "").split(","));
  }

  private static Optional<ImageSize> custom(Properties values) {
    return CustomSize.of(
        values.getProperty("custom.width", ""),
        values.getProperty("custom.height", ""),
        values.getProperty("custom.dpi", ""));
  }

  private static @Nullable Path folder(@Nullable String text) {
    try {
      return text == null ? null : Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
