package muster.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import muster.assess.Exploration;
import muster.assess.TargetFinder;
import muster.assess.TargetUnlock;
import muster.assess.Tornado;
import muster.assess.WorldExplorer;
import muster.model.ForceModel;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What all worlds mean, and what would reach a target. */
final class ExploreCommand implements Command {
  private static final String TARGET = "--target";
  private static final Pattern WHOLE = Pattern.compile("\\d+");

  /** An answer that takes longer is a sentence instead. */
  private static final long MOST_NANOSECONDS = 8_000_000_000L;

  /**
   * @param target likely troops to reach, or null
   * @param unlocks empty without a target
   */
  record Answer(
      Exploration exploration,
      List<Tornado.Bar> tornado,
      @Nullable Long target,
      List<TargetUnlock> unlocks) {}

  @Override
  public String name() {
    return "explore";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.workspace(),
        Options.scenario(),
        Options.set(),
        OptionSpec.builder(TARGET)
            .paramLabel(Texts.of("value.target"))
            .description(Texts.of("option.target"))
            .type(String.class)
            .build(),
        Options.format());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Workspace workspace = Requests.workspace(request);
    Setting setting = Requests.setting(workspace, request);
    Long target = target(workspace, Options.text(request, TARGET));
    Answer answer;
    try {
      answer = answer(workspace, setting, target);
    } catch (TooLongException e) {
      throw new RequestException(Texts.of("explore.long"));
    }
    switch (Options.format(request)) {
      case JSON -> ExplorationJson.write(out, answer);
      case TEXT -> new ExplorationText(workspace, out).write(setting, answer);
    }
    return true;
  }

  private static Answer answer(Workspace workspace, Setting setting, @Nullable Long target) {
    long start = System.nanoTime();
    DoubleConsumer clock =
        done -> {
          if (System.nanoTime() - start > MOST_NANOSECONDS) {
            throw new TooLongException();
          }
        };
    return new Answer(
        WorldExplorer.explore(workspace, clock),
        Tornado.find(workspace, setting.choices()),
        target,
        target == null
            ? List.of()
            : TargetFinder.find(workspace, setting.choices(), target, clock));
  }

  /** A force model's id comes before a number. */
  private static @Nullable Long target(Workspace workspace, @Nullable String text)
      throws RequestException {
    if (text == null) {
      return null;
    }
    if (!WHOLE.matcher(text).matches()
        || Workspace.find(workspace.forceModels(), text).isPresent()) {
      ForceModel model = Requests.find(workspace.forceModels(), text, "unknown.target");
      return model.troops().min();
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new RequestException(Texts.of("target.range", text, Long.MAX_VALUE));
    }
  }

  /** The time is up. */
  private static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("More time than allowed", null, false, false);
    }
  }
}
