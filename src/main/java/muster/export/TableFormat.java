package muster.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import muster.model.Coded;

/** The kinds of files that tables of records are written as. */
public enum TableFormat implements Coded {
  CSV("csv"),
  XLSX("xlsx");

  private final String code;

  TableFormat(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** By the ending of a file's name; empty if it is none of these. */
  public static Optional<TableFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.code)).findFirst();
  }
}
