package muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.store.LoadResult;
import muster.store.exchange.ImportException;
import muster.store.exchange.ImportFile;
import muster.store.exchange.ImportPlan;
import muster.store.exchange.ImportTerms;
import muster.store.exchange.PlanImport;
import muster.store.exchange.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** A map file's zones, lines and sites into a workspace. */
final class ImportMapCommand implements Command {
  private static final String INTO = "--into";
  private static final String KIND = "--kind";
  private static final String SOURCE = "--source";
  private static final String LOCATOR = "--locator";

  @Override
  public String name() {
    return "import-map";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.ownWorkspace(),
        OptionSpec.builder(INTO)
            .paramLabel("zones|lines|sites")
            .description(Texts.of("option.import.into"))
            .type(List.class)
            .auxiliaryTypes(Target.class)
            .splitRegex(",")
            .converters(ImportMapCommand::targetOf)
            .build(),
        Options.text(KIND, "value.kind", "option.import.kind"),
        OptionSpec.builder(Options.AS_OF)
            .paramLabel(Texts.of("value.date"))
            .description(Texts.of("option.import.asOf"))
            .type(PartialDate.class)
            .converters(Options::date)
            .build(),
        Options.text(SOURCE, "value.id", "option.import.source"),
        Options.text(LOCATOR, "value.text", "option.import.locator"),
        Options.dryRun(),
        Options.format());
  }

  @Override
  public List<PositionalParamSpec> positionals() {
    return Options.file("option.import.file");
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    ImportTerms terms = terms(request);
    boolean dry = request.hasMatchedOption(Options.DRY_RUN);
    if (!dry && !request.hasMatchedOption(Options.WORKSPACE)) {
      throw new RequestException(Texts.of("import.shipped"));
    }
    Path folder = Requests.folder(request);
    LoadResult.Loaded loaded = Requests.loaded(folder);
    Path file = request.matchedPositionalValue(0, Path.of(""));
    ImportPlan plan = plan(loaded, file, terms);
    if (!dry && plan.changesAnything()) {
      Requests.keep(folder, loaded, plan.after());
    }
    ImportReport report = new ImportReport(plan, dry, String.valueOf(file.getFileName()));
    switch (Options.format(request)) {
      case JSON -> report.json(out);
      case TEXT -> report.text(out);
    }
    return true;
  }

  private static ImportPlan plan(LoadResult.Loaded loaded, Path file, ImportTerms terms)
      throws RequestException {
    try {
      return PlanImport.plan(loaded.workspace(), ImportFile.read(file), terms);
    } catch (ImportException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  private static ImportTerms terms(ParseResult request) {
    String source = Options.text(request, SOURCE);
    String locator = Options.text(request, LOCATOR);
    if ((source == null) != (locator == null) || (locator != null && locator.isBlank())) {
      throw new ParameterException(request.commandSpec().commandLine(), Texts.of("wrong.locator"));
    }
    Evidence evidence =
        source == null || locator == null
            ? null
            : new Evidence(source, locator, null, null, Extras.NONE);
    return new ImportTerms(
        targets(request),
        kind(request),
        request.<@Nullable PartialDate>matchedOptionValue(Options.AS_OF, null),
        evidence);
  }

  private static Set<Target> targets(ParseResult request) {
    List<Target> named = request.matchedOptionValue(INTO, List.<Target>of());
    return named.isEmpty() ? EnumSet.allOf(Target.class) : EnumSet.copyOf(named);
  }

  private static @Nullable String kind(ParseResult request) {
    String kind = Options.text(request, KIND);
    return kind == null || kind.isBlank() ? null : kind;
  }

  private static Target targetOf(String word) {
    for (Target target : Target.values()) {
      if (target.code().equals(word)) {
        return target;
      }
    }
    throw new TypeConversionException(Texts.of("wrong.into", word));
  }
}
