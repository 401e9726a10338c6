package muster.desktop.export;

import java.nio.file.Path;
import java.util.Set;
import muster.export.ExportFormat;
import muster.export.ImageSize;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for an export, so that the next one begins there.
 *
 * @param presets words of {@link ImageSize#PRESETS}
 * @param custom a size of their own
 * @param ofCustom whether that one was wanted
 * @param folder where the files went; null: nowhere yet
 */
public record ExportChoices(
    ExportScope scope,
    Set<ExportFormat> formats,
    Set<String> presets,
    ImageSize custom,
    boolean ofCustom,
    @Nullable Path folder) {
  /** Before anything was ever exported. */
  public static final ExportChoices FIRST =
      new ExportChoices(
          ExportScope.DECK,
          Set.of(ExportFormat.PNG),
          Set.of(ImageSize.PRESETS.getFirst().word()),
          new ImageSize(2560, 1440, 192),
          false,
          null);

  public ExportChoices {
    formats = Set.copyOf(formats);
    presets = Set.copyOf(presets);
  }
}
