package muster.store.exchange.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.Coded;
import muster.model.Identified;
import muster.model.edit.RecordList;
import muster.store.exchange.ImportException;

/** The records that tables hold, and what of them a column can give, in the order of the file. */
public enum TableKind implements Coded {
  ACTORS(
      "actors",
      RecordList.ACTORS,
      List.of(
          field("id", FieldType.ID),
          field("name", FieldType.TEXT),
          field("kind", FieldType.WORD),
          field("memberships", FieldType.TEXTS),
          field("available.troops.low", FieldType.WHOLE),
          field("available.troops.likely", FieldType.WHOLE),
          field("available.troops.high", FieldType.WHOLE),
          field("available.what", FieldType.TEXT),
          field("available.evidence", FieldType.EVIDENCE)),
      List.of("name")),
  POSITIONS(
      "positions",
      RecordList.POSITIONS,
      List.of(
          field("id", FieldType.ID),
          field("actor", FieldType.ACTOR),
          field("asOf", FieldType.DATE),
          field("stance", FieldType.WORD),
          field("troops", FieldType.WORD),
          field("summary", FieldType.TEXT),
          field("domestic", FieldType.TEXT),
          field("constraints", FieldType.TEXTS),
          field("evidence", FieldType.EVIDENCE)),
      List.of("actor", "asOf")),
  COMMITMENTS(
      "commitments",
      RecordList.COMMITMENTS,
      List.of(
          field("id", FieldType.ID),
          field("actor", FieldType.ACTOR),
          field("axis", FieldType.WORD),
          field("domain", FieldType.TEXT),
          field("task", FieldType.TEXT),
          field("basis", FieldType.WORD),
          field("reasoning", FieldType.TEXT),
          field("status", FieldType.WORD),
          field("troops.low", FieldType.WHOLE),
          field("troops.likely", FieldType.WHOLE),
          field("troops.high", FieldType.WHOLE),
          field("where", FieldType.PLACE),
          field("requires", FieldType.CONDITION),
          field("displaces.what", FieldType.TEXT),
          field("displaces.troops", FieldType.WHOLE),
          field("asOf", FieldType.DATE),
          field("evidence", FieldType.EVIDENCE)),
      List.of("actor", "task", "where")),
  SITES(
      "sites",
      RecordList.SITES,
      List.of(
          field("id", FieldType.ID),
          field("name", FieldType.TEXT),
          field("nameUk", FieldType.TEXT),
          field("kind", FieldType.TEXT),
          field("guardedBy", FieldType.ACTORS),
          field("evidence", FieldType.EVIDENCE),
          field(TableField.LONGITUDE, FieldType.DEGREES),
          field(TableField.LATITUDE, FieldType.DEGREES)),
      List.of("name"));

  private final String code;
  private final RecordList<?> list;
  private final List<TableField> fields;
  private final List<String> naturalKey;

  TableKind(
      String code, RecordList<?> list, List<TableField> fields, List<String> naturalKey) {
    this.code = code;
    this.list = list;
    this.fields = fields;
    this.naturalKey = naturalKey;
  }

  private static TableField field(String key, FieldType type) {
    return new TableField(key, type);
  }

  @Override
  public String code() {
    return code;
  }

  /** Several of them, such as “Commitments”. */
  public String label() {
    return ImportException.text("table.kind." + code);
  }

  public RecordList<?> list() {
    return list;
  }

  public List<TableField> fields() {
    return fields;
  }

  /** The field of a key. */
  public Optional<TableField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The fields that tell which record is meant, where a row has no id. */
  List<String> naturalKey() {
    return naturalKey;
  }

  /** Whether its records are written as features of a map. */
  boolean isFeature() {
    return this == SITES;
  }

  /** What a record has before a row says anything of it. */
  Map<String, Object> blank() {
    Map<String, Object> blank = new LinkedHashMap<>();
    switch (this) {
      case ACTORS -> blank.put("memberships", List.of());
      case POSITIONS -> {
        blank.put("constraints", List.of());
        blank.put("evidence", List.of());
      }
      case COMMITMENTS -> blank.put("evidence", List.of());
      case SITES -> {
        blank.put("type", "Feature");
        blank.put("properties", Map.of("evidence", List.of()));
        blank.put("geometry", Map.of("type", "Point", "coordinates", List.of()));
      }
    }
    return blank;
  }

  /** Whether it is about records of a list. */
  public static Optional<TableKind> of(RecordList<? extends Identified> list) {
    for (TableKind kind : values()) {
      if (kind.list.equals(list)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
