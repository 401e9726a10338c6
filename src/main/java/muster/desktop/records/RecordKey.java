package muster.desktop.records;

/**
 * A record in the lists, or one that is not saved yet.
 *
 * @param id of the record, or of the work on a new one
 * @param fresh whether it is new
 */
public record RecordKey(RecordKind kind, String id, boolean fresh) {
  /** A record of the workspace. */
  public static RecordKey of(RecordKind kind, String id) {
    return new RecordKey(kind, id, false);
  }
}
