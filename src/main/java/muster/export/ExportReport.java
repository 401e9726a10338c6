package muster.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export did.
 *
 * @param written in the order of the slides
 * @param failed those that could not be written, each with a sentence that says why
 * @param cancelled whether it was stopped before the last slide
 */
public record ExportReport(List<Written> written, List<Failed> failed, boolean cancelled) {
  public ExportReport {
    written = List.copyOf(written);
    failed = List.copyOf(failed);
  }

  /**
   * @param slide its id
   */
  public record Written(String slide, Path file) {}

  /**
   * @param slide its id
   */
  public record Failed(String slide, String reason) {}
}
