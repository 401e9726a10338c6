package muster.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export did.
 *
 * @param written in the order of the formats, and there of the slides
 * @param failed what could not be written, each with a sentence that names the slide and says why
 * @param lacking what slides ask for and the workspace no longer has, each with a sentence that
 *     names the slide; they are written, and say it themselves
 * @param cancelled whether it was stopped before the last file
 */
public record ExportReport(
    List<Written> written, List<Failed> failed, List<String> lacking, boolean cancelled) {
  public ExportReport {
    written = List.copyOf(written);
    failed = List.copyOf(failed);
    lacking = List.copyOf(lacking);
  }

  /**
   * @param slide its id; empty for a file of several slides
   */
  public record Written(String slide, Path file) {}

  /**
   * @param slide its id; empty where a file of several slides could not be written at all
   */
  public record Failed(String slide, String reason) {}
}
