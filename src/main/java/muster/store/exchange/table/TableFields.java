package muster.store.exchange.table;

import java.util.List;

/** What a column can give of each kind of record, in the order of the file. */
final class TableFields {
  static final List<TableField> ACTORS =
      List.of(
          field("id", FieldType.ID),
          field("name", FieldType.TEXT),
          field("kind", FieldType.WORD),
          field("memberships", FieldType.TEXTS),
          field("available.troops.low", FieldType.WHOLE),
          field("available.troops.likely", FieldType.WHOLE),
          field("available.troops.high", FieldType.WHOLE),
          field("available.what", FieldType.TEXT),
          field("available.evidence", FieldType.EVIDENCE));

  static final List<TableField> POSITIONS =
      List.of(
          field("id", FieldType.ID),
          field("actor", FieldType.ACTOR),
          field("asOf", FieldType.DATE),
          field("stance", FieldType.WORD),
          field("troops", FieldType.WORD),
          field("summary", FieldType.TEXT),
          field("domestic", FieldType.TEXT),
          field("constraints", FieldType.TEXTS),
          field("evidence", FieldType.EVIDENCE));

  static final List<TableField> COMMITMENTS =
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
          field("evidence", FieldType.EVIDENCE));

  static final List<TableField> SITES =
      List.of(
          field("id", FieldType.ID),
          field("name", FieldType.TEXT),
          field("nameUk", FieldType.TEXT),
          field("kind", FieldType.TEXT),
          field("guardedBy", FieldType.ACTORS),
          field("evidence", FieldType.EVIDENCE),
          field(TableField.LONGITUDE, FieldType.DEGREES),
          field(TableField.LATITUDE, FieldType.DEGREES));

  private TableFields() {}

  private static TableField field(String key, FieldType type) {
    return new TableField(key, type);
  }
}
