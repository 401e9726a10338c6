package muster.desktop.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muster.desktop.kit.Words;
import muster.desktop.task.Inquiry;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.model.edit.Edit;
import muster.store.exchange.FileBytes;
import muster.store.exchange.ImportException;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.PlanTable;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableChoices;
import muster.store.exchange.table.TableField;
import muster.store.exchange.table.TableFile;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TableMapping;
import muster.store.exchange.table.TablePlan;
import org.jspecify.annotations.Nullable;

/** What importing a table would do, while the person says what its columns are. */
public final class TableImportViewModel {
  private final Workspace workspace;
  private final Path file;
  private final Consumer<Edit> apply;
  private final ObservableList<TableRow> rows = FXCollections.observableArrayList();
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  /** The numbers of the rows that the person does not want. */
  private final Set<Integer> left = new HashSet<>();

  private final Inquiry<Answer> inquiry;
  private TableChoices choices = TableChoices.NONE;
  private @Nullable TableKind kind;
  private @Nullable TableMapping mapping;

  /**
   * What is known of the file.
   *
   * @param asked how it was to be read
   */
  record Answer(
      TableChoices asked, Table table, TableKind kind, TableMapping mapping, TablePlan<?> plan) {}

  /**
   * @param kind of the records, or null: to be seen from the columns
   * @param apply makes the import
   */
  TableImportViewModel(
      Workspace workspace,
      Path file,
      @Nullable TableKind kind,
      Tasks tasks,
      Consumer<Edit> apply,
      Consumer<? super Throwable> failed) {
    this.workspace = workspace;
    this.file = file;
    this.kind = kind;
    this.apply = apply;
    inquiry = new Inquiry<>(tasks, error -> fail(error, failed));
    // As often as there is one: another may be equal to the last.
    inquiry.answerProperty().subscribe(() -> show(inquiry.answerProperty().get()));
    all.subscribe((before, now) -> list());
    request();
  }

  public String fileName() {
    return FileBytes.name(file);
  }

  /** What the file was found to hold; null until it is read. */
  ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
    return inquiry.answerProperty();
  }

  /** What would become of each row; those that change nothing only where they are wanted. */
  ObservableList<TableRow> rows() {
    return rows;
  }

  /** Whether rows are listed that change nothing. */
  BooleanProperty allProperty() {
    return all;
  }

  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** What is wrong with the file, or with how it is read; empty: nothing. */
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** Whether the file is being read. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** As {@link Inquiry#progressProperty}. */
  ReadOnlyDoubleProperty progressProperty() {
    return inquiry.progressProperty();
  }

  /** Whether there is something to import, and what is shown is what would happen. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** How the person wants the file to be read. */
  TableChoices choices() {
    return choices;
  }

  void readSheet(String sheet) {
    read(new TableChoices(sheet, choices.charset(), choices.separator()));
  }

  void readIn(@Nullable Charset charset) {
    read(new TableChoices(choices.sheet(), charset, choices.separator()));
  }

  void readBetween(@Nullable Character separator) {
    read(new TableChoices(choices.sheet(), choices.charset(), separator));
  }

  private void read(TableChoices other) {
    if (!other.equals(choices)) {
      choices = other;
      mapping = null;
      left.clear();
      request();
    }
  }

  /** Takes the rows for other records. */
  void takeAs(TableKind other) {
    if (other != kind) {
      kind = other;
      mapping = null;
      left.clear();
      request();
    }
  }

  /** Takes a field from another column, or from none. */
  void takeFrom(TableField field, @Nullable Integer column) {
    map(mapping == null ? null : mapping.withColumn(field, column));
  }

  /** Gives a field that no column gives the same text in all rows. */
  void give(TableField field, String constant) {
    map(mapping == null ? null : mapping.withConstant(field, constant));
  }

  private void map(@Nullable TableMapping other) {
    if (other != null && !other.equals(mapping)) {
      mapping = other;
      request();
    }
  }

  private void request() {
    ready.set(false);
    busy.set(true);
    inquiry.ask(question());
  }

  /** Gives up what is being read: it is wanted no more. */
  void close() {
    inquiry.cancel();
  }

  private Inquiry.Work<Answer> question() {
    Answer known = answerProperty().get();
    TableChoices asked = choices;
    TableKind wanted = kind;
    TableMapping said = mapping;
    return progress -> {
      Table table =
          known != null && known.asked().equals(asked)
              ? known.table()
              : TableFile.read(file, asked, done -> progress.accept(done / 2));
      TableKind of = wanted == null ? likeliest(table) : wanted;
      TableMapping by = said == null ? TableMapping.of(table, of) : said;
      TablePlan<?> plan =
          PlanTable.plan(workspace, of, table, by, done -> progress.accept((1 + done) / 2));
      return new Answer(asked, table, of, by, plan);
    };
  }

  /** The kind of which most fields are columns. */
  private static TableKind likeliest(Table table) {
    return Arrays.stream(TableKind.values())
        .max(Comparator.comparingInt(each -> TableMapping.of(table, each).columns().size()))
        .orElseThrow();
  }

  private void fail(Throwable error, Consumer<? super Throwable> failed) {
    busy.set(false);
    if (error instanceof ImportException) {
      rows.clear();
      summary.set("");
      hint.set(String.valueOf(error.getMessage()));
    } else {
      failed.accept(error);
    }
  }

  private void show(@Nullable Answer made) {
    if (made == null) {
      return;
    }
    kind = made.kind();
    mapping = made.mapping();
    busy.set(false);
    hint.set("");
    summary.set(
        Words.text(
            "import.summary",
            made.plan().count(Verdict.ADDED),
            made.plan().count(Verdict.CHANGED),
            made.plan().count(Verdict.UNCHANGED),
            made.plan().count(Verdict.REFUSED)));
    list();
  }

  private void list() {
    Answer known = answerProperty().get();
    List<TableRow> listed =
        known == null
            ? List.of()
            : known.plan().items().stream()
                .filter(item -> all.get() || item.verdict() != Verdict.UNCHANGED)
                .map(item -> TableRow.of(item, !left.contains(item.row())))
                .toList();
    listed.forEach(row -> row.taken().subscribe((before, now) -> take(row, now)));
    rows.setAll(listed);
    tell();
  }

  private void take(TableRow row, boolean taken) {
    if (taken) {
      left.remove(row.number());
    } else {
      left.add(row.number());
    }
    tell();
  }

  private void tell() {
    Answer known = answerProperty().get();
    ready.set(
        known != null
            && !busy.get()
            && known.plan().items().stream()
                .anyMatch(item -> item.alters() && !left.contains(item.row())));
  }

  /** Imports what is shown and wanted. */
  public void apply() {
    if (ready.get()) {
      Answer known = Objects.requireNonNull(answerProperty().get());
      apply.accept(
          known.plan().edit(Words.text("import.edit", fileName()), row -> !left.contains(row)));
    }
  }
}
