package muster.store.exchange.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.Coded;
import muster.model.Identified;
import muster.model.edit.RecordList;
import muster.store.exchange.ImportException;

/** The records that tables hold, as the lists of a workspace have them. */
public enum TableKind implements Coded {
  ACTORS("actors"),
  POSITIONS("positions"),
  COMMITMENTS("commitments"),
  SITES("sites");

  private final String code;

  TableKind(String code) {
    this.code = code;
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
    return switch (this) {
      case ACTORS -> RecordList.ACTORS;
      case POSITIONS -> RecordList.POSITIONS;
      case COMMITMENTS -> RecordList.COMMITMENTS;
      case SITES -> RecordList.SITES;
    };
  }

  public List<TableField> fields() {
    return switch (this) {
      case ACTORS -> TableFields.ACTORS;
      case POSITIONS -> TableFields.POSITIONS;
      case COMMITMENTS -> TableFields.COMMITMENTS;
      case SITES -> TableFields.SITES;
    };
  }

  /** The field of a key. */
  public Optional<TableField> field(String key) {
    return fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The fields that tell which record is meant, where a row has no id. */
  List<String> naturalKey() {
    return switch (this) {
      case ACTORS, SITES -> List.of("name");
      case POSITIONS -> List.of("actor", "asOf");
      case COMMITMENTS -> List.of("actor", "task", "where");
    };
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
      if (kind.list().equals(list)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
