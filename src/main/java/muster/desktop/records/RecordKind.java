package muster.desktop.records;

import java.util.Arrays;
import java.util.List;
import muster.desktop.kit.Words;
import muster.model.Coded;
import muster.model.edit.RecordList;

/** The kinds of records that have forms, in the order in which they are listed. */
public enum RecordKind implements Coded {
  COMMITMENTS("commitments", RecordList.COMMITMENTS, Forms.COMMITMENTS),
  POSITIONS("positions", RecordList.POSITIONS, Forms.POSITIONS),
  ASSUMPTIONS("assumptions", RecordList.ASSUMPTIONS, Forms.ASSUMPTIONS),
  SCENARIOS("scenarios", RecordList.SCENARIOS, Forms.SCENARIOS),
  FORCE_MODELS("force-models", RecordList.FORCE_MODELS, Forms.FORCE_MODELS),
  ENABLERS("enablers", RecordList.ENABLERS, Forms.ENABLERS),
  PARAMETERS("parameters", RecordList.PARAMETERS, Forms.PARAMETERS),
  ACTORS("actors", RecordList.ACTORS, Forms.ACTORS),
  SOURCES("sources", RecordList.SOURCES, Forms.SOURCES),
  ZONES("zones", RecordList.ZONES, Forms.ZONES),
  SITES("sites", RecordList.SITES, Forms.SITES),
  LINES("lines", RecordList.LINES, Forms.LINES),
  HEADER("header", RecordList.HEADER, Forms.HEADER);

  private final String code;
  private final RecordList<?> list;
  private final List<Field> fields;

  RecordKind(String code, RecordList<?> list, List<Field> fields) {
    this.code = code;
    this.list = list;
    this.fields = fields;
  }

  @Override
  public String code() {
    return code;
  }

  public RecordList<?> list() {
    return list;
  }

  List<Field> fields() {
    return fields;
  }

  /** The kind of a list's records; the slides have forms of their own. */
  static RecordKind of(RecordList<?> list) {
    return Arrays.stream(values())
        .filter(kind -> kind.list.equals(list))
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
