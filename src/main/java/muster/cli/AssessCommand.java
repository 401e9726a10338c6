package muster.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.EvidenceScope;
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
    List<OptionSpec> options = new ArrayList<>();
    options.addAll(List.of(Options.workspace(), Options.scenario(), Options.set()));
    options.addAll(Options.scope());
    options.add(Options.format());
    return options;
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Workspace all = Requests.workspace(request);
    EvidenceScope scope = Requests.scope(all, request);
    Workspace workspace = scope.applyTo(all);
    Assessment assessment = WorldAssessor.assess(workspace, Requests.setting(workspace, request));
    switch (Options.format(request)) {
      case JSON -> AssessmentJson.write(out, assessment);
      case TEXT -> new AssessmentText(workspace, scope, out).write(assessment);
    }
    return true;
  }
}
