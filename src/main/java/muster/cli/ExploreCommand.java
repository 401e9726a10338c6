package muster.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import muster.assess.Comparison;
import muster.assess.EvidenceScope;
import muster.assess.HeldAssumptions;
import muster.assess.UnanswerableException;
import muster.draw.text.PhraseChoice;
import muster.model.ForceModel;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What all worlds mean, what would reach a target, and what is behind the numbers of one. */
final class ExploreCommand implements Command {
  private static final String TARGET = "--target";
  private static final String HOLD = "--hold";
  private static final String COMPARE = "--compare";
  private static final String WHY = "--why";
  private static final Pattern WHOLE = Pattern.compile("\\d+");

  @Override
  public String name() {
    return "explore";
  }

  @Override
  public List<OptionSpec> options() {
    List<OptionSpec> options = new ArrayList<>();
    options.addAll(List.of(Options.workspace(), Options.scenario(), Options.set()));
    options.addAll(Options.scope());
    options.add(
        OptionSpec.builder(TARGET)
            .paramLabel(Texts.of("value.target"))
            .description(Texts.of("option.target"))
            .type(String.class)
            .build());
    options.add(Options.ids(HOLD, "option.hold"));
    options.add(Options.ids(COMPARE, "option.compare"));
    options.add(
        OptionSpec.builder(WHY).description(Texts.of("option.why")).type(boolean.class).build());
    options.add(Options.format());
    return options;
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    int compared = compared(request);
    if (compared > 0 && (compared < Comparison.FEWEST || compared > Comparison.MOST)) {
      throw new ParameterException(
          request.commandSpec().commandLine(), Texts.of("wrong.compare", compared));
    }
    Workspace all = Requests.workspace(request);
    EvidenceScope scope = Requests.scope(all, request);
    Workspace workspace = scope.applyTo(all);
    Setting setting = Requests.setting(workspace, request);
    List<Setting> settings = settings(workspace, setting, request);
    Map<String, String> held = held(workspace, setting, request);
    Workspace explored = HeldAssumptions.in(workspace, held);
    ExploreAnswer answer =
        ExploreAnswer.find(explored, setting, target(workspace, Options.text(request, TARGET)));
    Comparison comparison = settings.isEmpty() ? null : Comparison.of(workspace, settings);
    switch (Options.format(request)) {
      case JSON -> {
        ExploreDetails details =
            request.hasMatchedOption(WHY) ? answer.details(explored, setting) : null;
        ExplorationJson.write(out, answer, comparison, details);
      }
      case TEXT -> {
        TextReport report = new TextReport(out);
        AssessmentText.head(workspace, scope, setting, report);
        held.keySet().forEach(id -> report.line(Texts.of("head.held", label(workspace, id))));
        new ExplorationText(explored, report).write(setting, answer);
        details(explored, setting, answer, report);
        if (comparison != null) {
          new ComparisonText(workspace, report).write(comparison);
        }
      }
    }
    return true;
  }

  private static void details(
      Workspace workspace, Setting setting, ExploreAnswer answer, TextReport report) {
    try {
      new DetailsText(workspace, report).write(answer.details(workspace, setting));
    } catch (UnanswerableException e) {
      report.heading(String.valueOf(e.getMessage()));
    }
  }

  /** The assumptions that are held, at the options that the setting chooses. */
  private static Map<String, String> held(Workspace workspace, Setting setting, ParseResult request)
      throws RequestException {
    Map<String, String> held = new LinkedHashMap<>();
    for (String id : Options.ids(request, HOLD)) {
      Requests.find(workspace.assumptions(), id, "unknown.assumption");
      held.put(id, setting.choices().optionOf(id));
    }
    return held;
  }

  private static String label(Workspace workspace, String assumption) {
    return new PhraseChoice(workspace).label(assumption);
  }

  /** How many worlds stand side by side. */
  private static int compared(ParseResult request) {
    int named = Options.ids(request, COMPARE).size();
    return named > 0 && startsElsewhere(request) ? named + 1 : named;
  }

  private static boolean startsElsewhere(ParseResult request) {
    return request.hasMatchedOption(Options.SCENARIO) || request.hasMatchedOption(Options.SET);
  }

  private static List<Setting> settings(Workspace workspace, Setting start, ParseResult request)
      throws RequestException {
    List<Setting> settings = new ArrayList<>();
    for (String id : Options.ids(request, COMPARE)) {
      settings.add(
          Setting.of(workspace, Requests.find(workspace.scenarios(), id, "unknown.scenario")));
    }
    if (!settings.isEmpty() && startsElsewhere(request)) {
      settings.addFirst(start);
    }
    return settings;
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
}
