package muster.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that slides become. */
public enum ExportFormat {
  PNG(Scope.SLIDE_AND_SIZE),
  JPEG(Scope.SLIDE_AND_SIZE),
  SVG(Scope.SLIDE_AND_PAGE),
  PDF(Scope.DECK),
  PPTX(Scope.DECK),
  CSV(Scope.DATA),
  XLSX(Scope.DATA);

  /** What there is a file of. */
  enum Scope {
    /** Each slide in each size. */
    SLIDE_AND_SIZE,
    /** Each slide in each shape and measure of page, whatever its dots. */
    SLIDE_AND_PAGE,
    /** All slides together in each shape and measure of page. */
    DECK,
    /** Each slide, whatever its size. */
    DATA
  }

  private final Scope scope;

  ExportFormat(Scope scope) {
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  /** Whether its files have a size: a slide's data have none. */
  public boolean hasSize() {
    return scope != Scope.DATA;
  }

  /** Its word and its files' extension. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a word such as {@code png}; also {@code jpg}. */
  public static Optional<ExportFormat> of(String word) {
    return word.equals("jpg")
        ? Optional.of(JPEG)
        : Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
