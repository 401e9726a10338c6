package muster.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that several commands share, and how their values are read. */
final class Options {
  static final String WORKSPACE = "--workspace";
  static final String FORMAT = "--format";
  static final String SCENARIO = "--scenario";
  static final String SET = "--set";
  static final String AS_OF = "--as-of";
  static final String WITHOUT_SOURCE = "--without-source";
  static final String DRY_RUN = "--dry-run";
  static final String OUT = "--out";

  private Options() {}

  /** What a command prints: for a program or for a person. */
  enum Format {
    TEXT("text"),
    JSON("json");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  /** A part of a setting that is named and given a value: {@code name=value}. */
  record Assignment<T>(String name, T value) {}

  static OptionSpec workspace() {
    return OptionSpec.builder(WORKSPACE)
        .paramLabel(Texts.of("value.folder"))
        .description(Texts.of("option.workspace"))
        .type(Path.class)
        .build();
  }

  /** What a system names that opens a file with Muster. */
  static PositionalParamSpec place() {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("0..1")
        .paramLabel(Texts.of("value.file"))
        .description(Texts.of("option.place"))
        .type(Path.class)
        .build();
  }

  /** The workspace of a command that changes it: not the one that Muster ships. */
  static OptionSpec ownWorkspace() {
    return OptionSpec.builder(WORKSPACE)
        .paramLabel(Texts.of("value.folder"))
        .description(Texts.of("option.import.workspace"))
        .type(Path.class)
        .build();
  }

  /**
   * The file that a command writes.
   *
   * @param description the key of its words
   */
  static OptionSpec out(String description) {
    return OptionSpec.builder(OUT)
        .paramLabel(Texts.of("value.file"))
        .description(Texts.of(description))
        .type(Path.class)
        .required(true)
        .build();
  }

  static OptionSpec dryRun() {
    return OptionSpec.builder(DRY_RUN).description(Texts.of("option.import.dry")).build();
  }

  static OptionSpec text(String name, String value, String description) {
    return OptionSpec.builder(name)
        .paramLabel(Texts.of(value))
        .description(Texts.of(description))
        .type(String.class)
        .build();
  }

  /** The one file that a command reads. */
  static List<PositionalParamSpec> file(String description) {
    return List.of(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel(Texts.of("value.file"))
            .description(Texts.of(description))
            .type(Path.class)
            .required(true)
            .build());
  }

  static OptionSpec format() {
    return OptionSpec.builder(FORMAT)
        .paramLabel("text|json")
        .description(Texts.of("option.format"))
        .type(Format.class)
        .converters(Options::formatOf)
        .build();
  }

  static OptionSpec scenario() {
    return OptionSpec.builder(SCENARIO)
        .paramLabel(Texts.of("value.id"))
        .description(Texts.of("option.scenario"))
        .type(String.class)
        .build();
  }

  static OptionSpec set() {
    return OptionSpec.builder(SET)
        .paramLabel(Texts.of("value.choice"))
        .description(Texts.of("option.set"))
        .type(List.class)
        .auxiliaryTypes(Assignment.class)
        .converters(text -> assignment(text, value -> value))
        .build();
  }

  /** What is believed: see {@link Requests#scope}. */
  static List<OptionSpec> scope() {
    return List.of(
        OptionSpec.builder(AS_OF)
            .paramLabel(Texts.of("value.date"))
            .description(Texts.of("option.asOf"))
            .type(PartialDate.class)
            .converters(Options::date)
            .build(),
        ids(WITHOUT_SOURCE, "option.withoutSource"));
  }

  /** An option for an id that may be repeated. */
  static OptionSpec ids(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel(Texts.of("value.id"))
        .description(Texts.of(description))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** The ids in the order of their mention. */
  static List<String> ids(ParseResult request, String option) {
    return request.matchedOptionValue(option, List.<String>of());
  }

  /** An option for numbers by name. */
  static OptionSpec numbers(String name) {
    return OptionSpec.builder(name)
        .paramLabel(Texts.of("value.number"))
        .description(Texts.of("option.parameter"))
        .type(List.class)
        .auxiliaryTypes(Assignment.class)
        .converters(text -> assignment(text, Options::number))
        .build();
  }

  static Format format(ParseResult request) {
    return request.matchedOptionValue(FORMAT, Format.TEXT);
  }

  static @Nullable String text(ParseResult request, String option) {
    return request.<@Nullable String>matchedOptionValue(option, null);
  }

  /** The assignments in the order of their names' first mention; of two for one the last counts. */
  static <T> Map<String, T> assignments(ParseResult request, String option) {
    Map<String, T> assignments = new LinkedHashMap<>();
    for (Assignment<T> one : request.matchedOptionValue(option, List.<Assignment<T>>of())) {
      assignments.put(one.name(), one.value());
    }
    return assignments;
  }

  private static Format formatOf(String word) {
    for (Format format : Format.values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    throw new TypeConversionException(Texts.of("wrong.format", word));
  }

  private static <T> Assignment<T> assignment(String text, Function<String, T> value) {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new TypeConversionException(Texts.of("wrong.assignment", text));
    }
    return new Assignment<>(text.substring(0, equals), value.apply(text.substring(equals + 1)));
  }

  static PartialDate date(String text) {
    if (!PartialDate.isDate(text)) {
      throw new TypeConversionException(Texts.of("wrong.date", text));
    }
    return new PartialDate(text);
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(Texts.of("wrong.number", text));
    }
  }
}
