package muster.cli;

import java.io.PrintWriter;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.WorldAssessor;
import muster.model.Workspace;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What one world means. */
final class AssessCommand implements Command {
  @Override
  public String name() {
    return "assess";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(Options.workspace(), Options.scenario(), Options.set(), Options.format());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Workspace workspace = Requests.workspace(request);
    Assessment assessment = WorldAssessor.assess(workspace, Requests.setting(workspace, request));
    switch (Options.format(request)) {
      case JSON -> AssessmentJson.write(out, assessment);
      case TEXT -> new AssessmentText(workspace, out).write(assessment);
    }
    return true;
  }
}
