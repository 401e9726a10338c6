package muster.store;

/** Takes the ids of a file's records, one after another. */
final class RecordIds {
  private final WorkspaceFile file;
  private int next;

  RecordIds(WorkspaceFile file) {
    this.file = file;
  }

  /** The id of the next record: in form, and no earlier record's. */
  String next(Fields fields) {
    int position = next++;
    Value value = fields.required("id");
    String id = value == null ? "" : value.id();
    if (value != null && !id.isEmpty() && !fields.index().declare(file, id, position)) {
      value.problem("id.twice", Value.shown(id), file.fileName());
    }
    return id;
  }

  /** The place of the record whose id was taken last, from 0. */
  int position() {
    return next - 1;
  }
}
