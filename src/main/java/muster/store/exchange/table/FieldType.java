package muster.store.exchange.table;

/** How a field's value is written into a cell. */
public enum FieldType {
  /** Any text, letter by letter. */
  TEXT,
  ID,
  /** A word of a vocabulary: its capitals do not matter, and a space is a hyphen. */
  WORD,
  /** An actor's id or its name. */
  ACTOR,
  /** A zone's id or its name, or {@code outside-ukraine}. */
  PLACE,
  /** A whole number, with or without separators between thousands. */
  WHOLE,
  DEGREES,
  DATE,
  /** Texts as {@link ListText} has them. */
  TEXTS,
  /** Ids or names of actors, as {@link ListText} has them. */
  ACTORS,
  /** As {@link EvidenceText} has it. */
  EVIDENCE,
  /** As {@link ConditionText} has it. */
  CONDITION;

  boolean isNumber() {
    return this == WHOLE || this == DEGREES;
  }

  boolean isList() {
    return this == TEXTS || this == ACTORS || this == EVIDENCE;
  }
}
