package muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import muster.store.PackedWorkspace;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The files of a packed workspace, as they are, into a folder; sound or not. */
final class UnpackCommand implements Command {
  private static final String OUT = "--out";

  @Override
  public String name() {
    return "unpack";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        OptionSpec.builder(OUT)
            .paramLabel(Texts.of("value.folder"))
            .description(Texts.of("option.unpack.out"))
            .type(Path.class)
            .required(true)
            .build());
  }

  @Override
  public List<PositionalParamSpec> positionals() {
    return Options.file("option.unpack.file");
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Path file = request.matchedPositionalValue(0, Path.of(""));
    Path folder = request.matchedOptionValue(OUT, Path.of(""));
    try {
      WorkspaceFolder.saveCopy(folder, PackedWorkspace.files(file));
    } catch (WorkspaceException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
    new TextReport(out).line(Texts.of("unpack.done", file.toString(), folder.toString()));
    return true;
  }
}
