package muster.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import muster.store.exchange.table.TableKind;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that the commands for tables share. */
final class TableOptions {
  /** The kinds as they are typed. */
  static final String KINDS =
      Arrays.stream(TableKind.values()).map(TableKind::code).collect(Collectors.joining("|"));

  private TableOptions() {}

  /**
   * A field or column and what it is given, {@code name=value}.
   *
   * @param value may hold equals signs in its turn
   */
  record Pair(String name, String value) {}

  static TableKind kindOf(String word) {
    for (TableKind kind : TableKind.values()) {
      if (kind.code().equals(word)) {
        return kind;
      }
    }
    throw new TypeConversionException(Texts.of("wrong.table.kind", word));
  }

  static OptionSpec pairs(String name, String value, String description, boolean lastEquals) {
    return OptionSpec.builder(name)
        .paramLabel(Texts.of(value))
        .description(Texts.of(description))
        .type(List.class)
        .auxiliaryTypes(Pair.class)
        .converters(text -> pair(text, lastEquals ? text.lastIndexOf('=') : text.indexOf('=')))
        .build();
  }

  private static Pair pair(String text, int equals) {
    if (equals <= 0 || equals == text.length() - 1) {
      throw new TypeConversionException(Texts.of("wrong.assignment", text));
    }
    return new Pair(text.substring(0, equals), text.substring(equals + 1));
  }
}
