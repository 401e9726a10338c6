package muster.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.model.Identified;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a list, which takes time where there are a hundred thousand. What it made last
 * is kept, so that another search only goes through it. To be asked one question at a time.
 */
final class RowLister {
  /**
   * What is to be listed.
   *
   * @param unsaved records with something typed that is not saved
   * @param fresh new records, and what is typed of them
   */
  record Wish(
      Workspace workspace,
      RecordKind kind,
      Set<RecordKey> unsaved,
      Map<RecordKey, Draft<?>> fresh,
      String search,
      RowOrder order) {
    Wish {
      unsaved = Set.copyOf(unsaved);
    }

    /** Whether another has the same rows, found by whatever search. */
    @SuppressWarnings("ReferenceEquality")
    boolean hasRowsOf(Wish other) {
      return workspace == other.workspace
          && kind == other.kind
          && unsaved.equals(other.unsaved)
          && fresh.equals(other.fresh);
    }
  }

  private @Nullable Wish before;
  private List<RecordRow> all = List.of();
  private List<String> folded = List.of();
  private List<RecordRow> listed = List.of();

  /** The rows; the same list as before where nothing in it is different. */
  List<RecordRow> list(Wish wish) {
    if (before == null || !wish.hasRowsOf(before)) {
      all = rows(wish);
      folded = List.of();
    }
    before = wish;
    List<RecordRow> found = wish.order().sorted(found(wish.search()));
    if (!found.equals(listed)) {
      listed = found;
    }
    return listed;
  }

  private static List<RecordRow> rows(Wish wish) {
    List<RecordRow> rows = new ArrayList<>();
    RowWords words = new RowWords(wish.workspace());
    for (Identified record : wish.kind().list().of(wish.workspace())) {
      RecordKey key = RecordKey.of(wish.kind(), record.id());
      rows.add(
          new RecordRow(
              key, Columns.texts(words, wish.kind(), record), wish.unsaved().contains(key)));
    }
    wish.fresh().forEach((key, draft) -> rows.add(new RecordRow(key, fresh(wish, draft), true)));
    return List.copyOf(rows);
  }

  /** A new record's cells: that it is new, and what is typed of the others. */
  private static List<String> fresh(Wish wish, Draft<?> draft) {
    List<String> cells = new ArrayList<>();
    cells.add(Words.text("records.row.new"));
    Columns.of(wish.kind()).stream()
        .skip(1)
        .forEach(column -> cells.add(Plain.text(draft.now().get(column.key()))));
    return cells;
  }

  private List<RecordRow> found(String search) {
    if (search.isBlank()) {
      return all;
    }
    if (folded.isEmpty()) {
      folded = all.stream().map(RecordRow::folded).toList();
    }
    List<String> words = Search.words(search);
    List<RecordRow> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (words.stream().allMatch(folded.get(i)::contains)) {
        found.add(all.get(i));
      }
    }
    return List.copyOf(found);
  }
}
