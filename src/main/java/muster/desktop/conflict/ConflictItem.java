package muster.desktop.conflict;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import muster.desktop.kit.Words;
import muster.store.merge.Conflict;
import muster.store.merge.Side;
import org.jspecify.annotations.Nullable;

/** One thing to decide, and what was chosen for it. */
final class ConflictItem {
  private final @Nullable Conflict conflict;
  private final List<String> sentences;
  private final ObjectProperty<@Nullable Side> side = new SimpleObjectProperty<>();

  private ConflictItem(@Nullable Conflict conflict, List<String> sentences) {
    this.conflict = conflict;
    this.sentences = sentences;
  }

  static ConflictItem of(Conflict conflict) {
    return new ConflictItem(conflict, List.of(conflict.sentence()));
  }

  /** What both changed does not fit together: one side stands as a whole. */
  static ConflictItem whole(List<String> sentences) {
    return new ConflictItem(null, sentences);
  }

  /** Null: all that both changed. */
  @Nullable Conflict conflict() {
    return conflict;
  }

  /** What is to be decided, a sentence a line. */
  List<String> sentences() {
    return sentences;
  }

  /** What the record is called. */
  String title() {
    return conflict == null ? Words.text("conflict.whole") : conflict.name();
  }

  /** What of the record. */
  String detail() {
    if (conflict == null || conflict.rows().isEmpty()) {
      return "";
    }
    return Words.list(conflict.rows().stream().map(Conflict.Row::label).limit(4).toList())
        + (conflict.rows().size() > 4 ? " …" : "");
  }

  List<Conflict.Row> rows() {
    return conflict == null ? List.of() : conflict.rows();
  }

  /** Whose version counts; null: not chosen yet. */
  ObjectProperty<@Nullable Side> sideProperty() {
    return side;
  }
}
