package muster.desktop.records;

import java.util.Arrays;
import java.util.List;
import muster.desktop.kit.Words;
import muster.model.Coded;
import muster.model.edit.RecordList;

/** The kinds of records that have forms, in the order in which they are listed. */
public enum RecordKind implements Coded {
  COMMITMENTS("commitments"),
  POSITIONS("positions"),
  ASSUMPTIONS("assumptions"),
  SCENARIOS("scenarios"),
  FORCE_MODELS("force-models"),
  ENABLERS("enablers"),
  PARAMETERS("parameters"),
  ACTORS("actors"),
  SOURCES("sources"),
  ZONES("zones"),
  SITES("sites"),
  LINES("lines"),
  BRIEFINGS("briefings"),
  HEADER("header");

  private final String code;

  RecordKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Where its records are in a workspace. */
  public RecordList<?> list() {
    return switch (this) {
      case COMMITMENTS -> RecordList.COMMITMENTS;
      case POSITIONS -> RecordList.POSITIONS;
      case ASSUMPTIONS -> RecordList.ASSUMPTIONS;
      case SCENARIOS -> RecordList.SCENARIOS;
      case FORCE_MODELS -> RecordList.FORCE_MODELS;
      case ENABLERS -> RecordList.ENABLERS;
      case PARAMETERS -> RecordList.PARAMETERS;
      case ACTORS -> RecordList.ACTORS;
      case SOURCES -> RecordList.SOURCES;
      case ZONES -> RecordList.ZONES;
      case SITES -> RecordList.SITES;
      case LINES -> RecordList.LINES;
      case BRIEFINGS -> RecordList.BRIEFINGS;
      case HEADER -> RecordList.HEADER;
    };
  }

  /** What its form asks for. */
  List<Field> fields() {
    return switch (this) {
      case COMMITMENTS -> Forms.COMMITMENTS;
      case POSITIONS -> Forms.POSITIONS;
      case ASSUMPTIONS -> Forms.ASSUMPTIONS;
      case SCENARIOS -> Forms.SCENARIOS;
      case FORCE_MODELS -> Forms.FORCE_MODELS;
      case ENABLERS -> Forms.ENABLERS;
      case PARAMETERS -> Forms.PARAMETERS;
      case ACTORS -> Forms.ACTORS;
      case SOURCES -> Forms.SOURCES;
      case ZONES -> Forms.ZONES;
      case SITES -> Forms.SITES;
      case LINES -> Forms.LINES;
      case BRIEFINGS -> Forms.BRIEFINGS;
      case HEADER -> Forms.HEADER;
    };
  }

  /** The kind of a list's records. */
  static RecordKind of(RecordList<?> list) {
    return Arrays.stream(values())
        .filter(kind -> kind.list().equals(list))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No form"));
  }

  /** Whether there can be more or fewer: there is one header, always. */
  boolean isPlural() {
    return this != HEADER;
  }

  /** Whether a new one begins with a shape on the map. */
  boolean isDrawn() {
    return this == ZONES || this == SITES || this == LINES;
  }

  /** Several of them, such as “Force models”. */
  String plural() {
    return Words.text("records.kind." + code);
  }

  /** One of them, such as “force model”. */
  String singular() {
    return Words.text("records.one." + code);
  }
}
