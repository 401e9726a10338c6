package muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Future;
import muster.geo.BaseScene;
import muster.model.Briefing;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Shows what Muster does on a machine without a display: a briefing as files. */
public final class BriefingSlides {
  private BriefingSlides() {}

  /**
   * Writes the slides of a workspace's first briefing.
   *
   * @param workspace its folder, or null: the shipped one
   * @param folder where to, made if it is not there
   * @param out is told in one sentence
   * @param err takes a sentence for each thing that went wrong
   * @return the exit code
   */
  public static int write(@Nullable Path workspace, Path folder, PrintWriter out, PrintWriter err) {
    try {
      Path from = workspace == null ? Requests.home().resolve("data") : workspace;
      Future<BaseScene> base = SlideFiles.base();
      Workspace read = Requests.workspace(from);
      Briefing briefing = SlideFiles.briefing(read, null);
      SlideFiles.write(read, base, briefing, folder);
      out.println(
          Texts.of(
              "noDisplay.done", briefing.slides().size(), briefing.title(), folder.toString()));
      return Cli.DONE;
    } catch (RequestException e) {
      e.sentences().forEach(err::println);
      return Cli.WRONG_REQUEST;
    }
  }
}
