package muster.desktop.export;

import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Coded;

/** Which slides are exported. */
public enum ExportScope implements Coded {
  /** All of the briefing that is open. */
  DECK("deck"),
  /** Those of it that the person picks. */
  CHOSEN("chosen"),
  /** One, of what the window shows. */
  VIEW("view");

  private final String code;

  ExportScope(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  static Optional<ExportScope> of(String code) {
    return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
