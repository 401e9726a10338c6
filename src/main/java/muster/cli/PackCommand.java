package muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import muster.model.Workspace;
import muster.store.FileOperations;
import muster.store.PackedWorkspace;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A workspace's files, as they are, into one. */
final class PackCommand implements Command {
  @Override
  public String name() {
    return "pack";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(Options.workspace(), Options.out("option.pack.out"));
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Path folder = Requests.folder(request);
    Workspace workspace = Requests.workspace(folder);
    Path file = PackedWorkspace.withEnding(request.matchedOptionValue(Options.OUT, Path.of("")));
    try {
      PackedWorkspace.save(file, WorkspaceFolder.files(folder), FileOperations.DISK);
    } catch (WorkspaceException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
    new TextReport(out).line(Texts.of("pack.done", workspace.header().title(), file.toString()));
    return true;
  }
}
