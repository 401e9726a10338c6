package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import muster.export.CellTooLongException;
import muster.export.TableExport;
import muster.export.TableFormat;
import muster.model.Workspace;
import muster.store.exchange.table.TableKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Records as a table for other programs. */
final class ExportTableCommand implements Command {
  @Override
  public String name() {
    return "export-table";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(Options.workspace(), Options.out("option.table.out"));
  }

  @Override
  public List<PositionalParamSpec> positionals() {
    return List.of(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel(TableOptions.KINDS)
            .description(Texts.of("option.table.kind"))
            .type(TableKind.class)
            .converters(TableOptions::kindOf)
            .required(true)
            .build());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Path file = request.matchedOptionValue(Options.OUT, Path.of(""));
    TableFormat format =
        TableFormat.of(file)
            .orElseThrow(() -> new RequestException(Texts.of("table.ending", file)));
    TableKind kind =
        Objects.requireNonNull(request.<@Nullable TableKind>matchedPositionalValue(0, null));
    Workspace workspace = Requests.workspace(request);
    try {
      int written = TableExport.write(file, format, workspace, kind);
      new TextReport(out).line(Texts.of("table.written", written, file.toString()));
    } catch (IOException e) {
      throw new RequestException(Texts.of("map.notWritten", file));
    } catch (CellTooLongException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
    return true;
  }
}
