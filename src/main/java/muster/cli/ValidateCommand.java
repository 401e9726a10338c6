package muster.cli;

import java.io.PrintWriter;
import java.util.List;
import muster.store.LoadResult;
import muster.store.Problem;
import muster.store.WorkspaceFolder;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Everything that is wrong in a workspace. */
final class ValidateCommand implements Command {
  @Override
  public String name() {
    return "validate";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(Options.workspace(), Options.format());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    LoadResult result = WorkspaceFolder.load(Requests.folder(request));
    List<Problem> problems = result.problems();
    switch (Options.format(request)) {
      case JSON -> json(problems, out);
      case TEXT -> text(result, out);
    }
    return problems.isEmpty();
  }

  private static void json(List<Problem> problems, PrintWriter out) {
    JsonReport.write(
        out,
        json ->
            json.object(
                () -> {
                  json.flag("ok", problems.isEmpty());
                  json.list(
                      "problems",
                      problems,
                      problem -> {
                        json.text("file", problem.file());
                        json.whole("line", problem.line());
                        json.whole("column", problem.column());
                        json.text("path", problem.path());
                        json.text("message", problem.message());
                      });
                }));
  }

  private static void text(LoadResult result, PrintWriter out) {
    TextReport report = new TextReport(out);
    switch (result) {
      case LoadResult.Loaded loaded when loaded.remarks().isEmpty() ->
          report.line(
              Texts.of(
                  "validate.ok",
                  loaded.workspace().header().title(),
                  loaded.workspace().actors().size(),
                  loaded.workspace().positions().size(),
                  loaded.workspace().commitments().size(),
                  loaded.workspace().assumptions().size()));
      default -> {
        result.problems().forEach(problem -> report.line(Requests.describe(problem)));
        report.line(Texts.of("validate.problems", result.problems().size()));
      }
    }
  }
}
