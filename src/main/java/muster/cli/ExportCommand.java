package muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.draw.MapLook;
import muster.draw.Theme;
import muster.draw.text.Language;
import muster.export.ExportFormat;
import muster.export.ExportOrder;
import muster.export.ExportReport;
import muster.export.ImageSize;
import muster.geo.BaseScene;
import muster.model.Briefing;
import muster.model.Coded;
import muster.model.Slide;
import muster.model.Workspace;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Slides of a briefing as files. */
final class ExportCommand implements Command {
  private static final String BRIEFING = "--briefing";
  private static final String SLIDE = "--slide";
  private static final String OUT = "--out";
  private static final String SIZE = "--size";
  private static final String STYLE = "--style";
  private static final String LANGUAGE = "--language";
  private static final String NO_OVERWRITE = "--no-overwrite";
  private static final Pattern DOTS = Pattern.compile("\\d+x\\d+");

  @Override
  public String name() {
    return "export";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.workspace(),
        OptionSpec.builder(BRIEFING)
            .paramLabel(Texts.of("value.id"))
            .description(Texts.of("option.briefing"))
            .type(String.class)
            .build(),
        OptionSpec.builder(SLIDE)
            .paramLabel(Texts.of("value.id"))
            .description(Texts.of("option.slide"))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build(),
        OptionSpec.builder(OUT)
            .paramLabel(Texts.of("value.folder"))
            .description(Texts.of("option.out"))
            .type(Path.class)
            .required(true)
            .build(),
        OptionSpec.builder(Options.FORMAT)
            .paramLabel(ExportFormat.PNG.word())
            .description(Texts.of("option.export.format", formats()))
            .type(List.class)
            .auxiliaryTypes(ExportFormat.class)
            .splitRegex(",")
            .converters(ExportCommand::formatOf)
            .build(),
        OptionSpec.builder(SIZE)
            .paramLabel(Texts.of("value.size"))
            .description(Texts.of("option.size", presets()))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .converters(ExportCommand::sizeWord)
            .build(),
        OptionSpec.builder(STYLE)
            .paramLabel(codes(Theme.values()))
            .description(Texts.of("option.style"))
            .type(Theme.class)
            .converters(ExportCommand::themeOf)
            .build(),
        OptionSpec.builder(LANGUAGE)
            .paramLabel(codes(Language.values()))
            .description(Texts.of("option.language"))
            .type(Language.class)
            .converters(ExportCommand::languageOf)
            .build(),
        OptionSpec.builder(NO_OVERWRITE)
            .description(Texts.of("option.noOverwrite"))
            .type(boolean.class)
            .arity("0")
            .build());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    List<ImageSize> sizes = new ArrayList<>();
    for (String text : request.matchedOptionValue(SIZE, List.<String>of())) {
      sizes.add(size(text));
    }
    Future<BaseScene> base = SlideFiles.base();
    Workspace workspace = Requests.workspace(request);
    Briefing briefing = SlideFiles.briefing(workspace, Options.text(request, BRIEFING));
    List<Slide> slides = slides(briefing, request.matchedOptionValue(SLIDE, List.<String>of()));
    Path folder = request.matchedOptionValue(OUT, Path.of(""));
    ExportReport report =
        SlideFiles.write(
            workspace,
            base,
            new ExportOrder(
                briefing,
                slides,
                request.matchedOptionValue(Options.FORMAT, List.of(ExportFormat.PNG)),
                sizes.isEmpty() ? List.of(ImageSize.FULL_HD) : sizes,
                folder),
            look(request),
            !request.matchedOptionValue(NO_OVERWRITE, false));
    TextReport said = new TextReport(out);
    said.line(
        Texts.of(
            "export.done",
            slides.size(),
            briefing.title(),
            folder.toString(),
            report.written().size()));
    report.lacking().forEach(said::item);
    return true;
  }

  /** In the briefing's order, each once; none named: all. */
  private static List<Slide> slides(Briefing briefing, List<String> ids) throws RequestException {
    List<Slide> named = new ArrayList<>();
    for (String id : ids) {
      named.add(Requests.find(briefing.slides(), id, "unknown.slide", briefing.id()));
    }
    return ids.isEmpty()
        ? briefing.slides()
        : briefing.slides().stream().filter(named::contains).toList();
  }

  private static ImageSize size(String text) throws RequestException {
    return ImageSize.parse(text)
        .orElseThrow(
            () ->
                new RequestException(
                    Texts.of("size.range", text, ImageSize.LEAST, ImageSize.MOST)));
  }

  private static MapLook look(ParseResult request) {
    return MapLook.USUAL
        .with(request.matchedOptionValue(STYLE, MapLook.USUAL.theme()))
        .with(request.matchedOptionValue(LANGUAGE, MapLook.USUAL.language()));
  }

  private static Theme themeOf(String word) {
    return Theme.of(word)
        .orElseThrow(() -> new TypeConversionException(Texts.of("wrong.style", word)));
  }

  private static Language languageOf(String word) {
    return Language.of(word)
        .orElseThrow(() -> new TypeConversionException(Texts.of("wrong.language", word)));
  }

  private static String codes(Coded[] values) {
    return Stream.of(values).map(Coded::code).collect(Collectors.joining("|"));
  }

  private static ExportFormat formatOf(String word) {
    return ExportFormat.of(word)
        .orElseThrow(
            () -> new TypeConversionException(Texts.of("wrong.export.format", word, formats())));
  }

  /** What has the form of a size; whether there is such a picture is another question. */
  private static String sizeWord(String text) {
    if (!DOTS.matcher(text).matches() && ImageSize.parse(text).isEmpty()) {
      throw new TypeConversionException(Texts.of("wrong.size", text, presets()));
    }
    return text;
  }

  private static String formats() {
    return String.join(", ", Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList());
  }

  private static String presets() {
    return String.join(", ", ImageSize.PRESETS.stream().map(ImageSize.Preset::word).toList());
  }
}
