package muster.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.model.Workspace;
import muster.model.edit.Edit;
import muster.store.EditCheck;
import muster.store.LoadResult;
import muster.store.Problem;
import muster.store.exchange.ImportException;
import muster.store.exchange.table.PlanTable;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableChoices;
import muster.store.exchange.table.TableField;
import muster.store.exchange.table.TableFile;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TableMapping;
import muster.store.exchange.table.TablePlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** A table's rows into the records of a workspace. */
final class ImportTableCommand implements Command {
  private static final String INTO = "--into";
  private static final String MAP = "--map";
  private static final String SHEET = "--sheet";
  private static final String ENCODING = "--encoding";
  private static final String SEPARATOR = "--separator";

  @Override
  public String name() {
    return "import-table";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.ownWorkspace(),
        OptionSpec.builder(INTO)
            .paramLabel(TableOptions.KINDS)
            .description(Texts.of("option.table.into"))
            .required(true)
            .type(TableKind.class)
            .converters(TableOptions::kindOf)
            .build(),
        TableOptions.pairs(MAP, "value.table.map", "option.table.map", true),
        TableOptions.pairs(Options.SET, "value.table.set", "option.table.set", false),
        Options.text(SHEET, "value.text", "option.table.sheet"),
        OptionSpec.builder(ENCODING)
            .paramLabel(Texts.of("value.table.encoding"))
            .description(Texts.of("option.table.encoding"))
            .type(Charset.class)
            .converters(ImportTableCommand::charsetOf)
            .build(),
        OptionSpec.builder(SEPARATOR)
            .paramLabel(Texts.of("value.table.separator"))
            .description(Texts.of("option.table.separator"))
            .type(Character.class)
            .converters(ImportTableCommand::separatorOf)
            .build(),
        Options.dryRun(),
        Options.format());
  }

  @Override
  public List<PositionalParamSpec> positionals() {
    return Options.file("option.table.file");
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    boolean dry = request.hasMatchedOption(Options.DRY_RUN);
    if (!dry && !request.hasMatchedOption(Options.WORKSPACE)) {
      throw new RequestException(Texts.of("import.shipped"));
    }
    Path folder = Requests.folder(request);
    LoadResult.Loaded loaded = Requests.loaded(folder);
    TableKind kind =
        Objects.requireNonNull(request.<@Nullable TableKind>matchedOptionValue(INTO, null));
    Table table = table(request);
    TablePlan<?> plan = plan(loaded.workspace(), kind, table, mapping(request, kind, table));
    if (!dry && plan.changesAnything()) {
      save(folder, loaded, plan.edit("", row -> true));
    }
    TableReport report = new TableReport(plan, kind, table, dry);
    switch (Options.format(request)) {
      case JSON -> report.json(out);
      case TEXT -> report.text(out);
    }
    return true;
  }

  private static Table table(ParseResult request) throws RequestException {
    try {
      return TableFile.read(
          request.matchedPositionalValue(0, Path.of("")),
          new TableChoices(
              Options.text(request, SHEET),
              request.<@Nullable Charset>matchedOptionValue(ENCODING, null),
              request.<@Nullable Character>matchedOptionValue(SEPARATOR, null)));
    } catch (ImportException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  private static TablePlan<?> plan(
      Workspace workspace, TableKind kind, Table table, TableMapping mapping)
      throws RequestException {
    try {
      return PlanTable.plan(workspace, kind, table, mapping);
    } catch (ImportException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  private static void save(Path folder, LoadResult.Loaded loaded, Edit edit)
      throws RequestException {
    List<Problem> problems = EditCheck.problems(loaded.workspace(), edit);
    if (!problems.isEmpty()) {
      throw new RequestException(problems.getFirst().message());
    }
    Requests.keep(folder, loaded, edit.applyTo(loaded.workspace()));
  }

  private static TableMapping mapping(ParseResult request, TableKind kind, Table table)
      throws RequestException {
    TableMapping mapping = TableMapping.of(table, kind);
    for (TableOptions.Pair pair : request.matchedOptionValue(MAP, List.<TableOptions.Pair>of())) {
      mapping = mapping.withColumn(field(kind, pair.value()), column(table, pair.name()));
    }
    for (TableOptions.Pair pair :
        request.matchedOptionValue(Options.SET, List.<TableOptions.Pair>of())) {
      TableField field = field(kind, pair.name());
      mapping = mapping.withColumn(field, null).withConstant(field, pair.value());
    }
    return mapping;
  }

  private static TableField field(TableKind kind, String key) throws RequestException {
    String known = kind.fields().stream().map(TableField::key).collect(Collectors.joining(", "));
    return kind.field(key)
        .orElseThrow(() -> new RequestException(Texts.of("unknown.field", key, known)));
  }

  private static int column(Table table, String name) throws RequestException {
    return IntStream.range(0, table.heads().size())
        .filter(column -> table.column(column).equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new RequestException(
                    Texts.of(
                        "unknown.column",
                        name,
                        IntStream.range(0, table.heads().size())
                            .mapToObj(table::column)
                            .collect(Collectors.joining(", ")))));
  }

  private static Charset charsetOf(String word) {
    try {
      return Charset.forName(word);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(Texts.of("wrong.table.encoding", word));
    }
  }

  private static Character separatorOf(String word) {
    if (word.equals("tab")) {
      return '\t';
    }
    if (word.length() != 1) {
      throw new TypeConversionException(Texts.of("wrong.table.separator", word));
    }
    return word.charAt(0);
  }
}
