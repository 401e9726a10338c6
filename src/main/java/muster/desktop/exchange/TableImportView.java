package muster.desktop.exchange;

import atlantafx.base.theme.Styles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import muster.desktop.exchange.TableImportViewModel.Answer;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TableSource;
import org.jspecify.annotations.Nullable;

/** What importing a table would do, row by row, and which column gives which field. */
final class TableImportView extends VBox {
  private static final double GAP = 10;

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          Charset.forName("windows-1251"),
          Charset.forName("windows-1252"));

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private final TableImportViewModel model;
  private final HBox options = new HBox(GAP);
  private final ComboBox<TableKind> kind = box("table.kind", TableKind::label);
  private final ComboBox<String> sheet = box("table.sheet", name -> name);
  private final ComboBox<Charset> charset = box("table.encoding", Charset::displayName);
  private final ComboBox<Character> separator =
      box("table.separator", TableImportView::separatorName);
  private final Label summary = Nodes.label("", "pane-title");
  private final CheckBox all = new CheckBox(Words.text("table.all"));
  private final ProgressBar progress = new ProgressBar(0);
  private final TabPane tabs = new TabPane();
  private final Tab columns = new Tab(Words.text("table.columns"));
  private final Label notes = Nodes.paragraph("");
  private final Label hint = Nodes.paragraph("", "draw-problem");
  private boolean following;
  private boolean seen;

  TableImportView(TableImportViewModel model) {
    super(GAP);
    this.model = model;
    kind.getItems().setAll(TableKind.values());
    options.setAlignment(Pos.CENTER_LEFT);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add(Styles.SMALL);
    progress.setAccessibleText(Words.text("table.reading"));
    all.setId("table-all");
    HBox head = new HBox(GAP, summary, Nodes.spacer(), all);
    head.setAlignment(Pos.CENTER_LEFT);
    Tab rows = new Tab(Words.text("table.rows"), new TableRowsView(model));
    columns.setContent(new TableColumnsView(model));
    tabs.getTabs().addAll(rows, columns);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren()
        .addAll(
            Nodes.paragraph(Words.text("import.heading", model.fileName())),
            options,
            head,
            progress,
            tabs,
            notes,
            hint);
    chosen(kind, model::takeAs);
    chosen(sheet, model::readSheet);
    chosen(charset, model::readIn);
    chosen(separator, model::readBetween);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    all.selectedProperty().bindBidirectional(model.allProperty());
    return Subscription.combine(
        () -> all.selectedProperty().unbindBidirectional(model.allProperty()),
        model.answerProperty().subscribe(this::show),
        model.summaryProperty().subscribe(summary::setText),
        model.busyProperty().subscribe(progress::setVisible),
        model
            .progressProperty()
            .subscribe(done -> progress.setProgress(Math.max(0, done.doubleValue()))),
        model.hintProperty().subscribe(this::say));
  }

  private void say(String sentence) {
    hint.setText(sentence);
    Nodes.setShown(hint, !sentence.isEmpty());
    if (!sentence.isEmpty() && model.answerProperty().get() == null) {
      // Read another way, the file may hold a table all the same.
      offer(List.of(), model.choices().charset(), model.choices().separator());
    }
  }

  private void show(@Nullable Answer answer) {
    if (answer == null) {
      return;
    }
    if (!seen && !answer.plan().changesAnything() && answer.plan().count(Verdict.REFUSED) > 0) {
      // Most likely columns have other names than Muster knows.
      tabs.getSelectionModel().select(columns);
    }
    seen = true;
    TableSource source = answer.table().source();
    following = true;
    offer(source.sheets(), source.charset(), source.separator());
    kind.setValue(answer.kind());
    sheet.setValue(source.sheet());
    following = false;
    long taken = answer.mapping().columns().values().stream().distinct().count();
    columns.setText(Words.text("table.columns.of", taken, answer.table().heads().size()));
    List<String> said = new ArrayList<>(answer.table().notes());
    said.add(Words.text("table.say"));
    notes.setText(String.join(" ", said));
  }

  private void offer(List<String> sheets, @Nullable Charset readIn, @Nullable Character between) {
    options.getChildren().setAll(labelled("table.kind", kind));
    if (sheets.isEmpty()) {
      Set<Charset> known = new LinkedHashSet<>(CHARSETS);
      Set<Character> marks = new LinkedHashSet<>(SEPARATORS);
      if (readIn != null) {
        known.add(readIn);
      }
      if (between != null) {
        marks.add(between);
      }
      set(charset, List.copyOf(known), readIn);
      set(separator, List.copyOf(marks), between);
      options
          .getChildren()
          .addAll(labelled("table.encoding", charset), labelled("table.separator", separator));
    } else {
      set(sheet, sheets, null);
      options.getChildren().add(labelled("table.sheet", sheet));
    }
  }

  private static <T> void set(ComboBox<T> box, List<T> items, @Nullable T value) {
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    if (value != null) {
      box.setValue(value);
    }
  }

  private static HBox labelled(String key, ComboBox<?> box) {
    Label label = Nodes.label(Words.text(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(box);
    HBox both = new HBox(6, label, box);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private <T> void chosen(ComboBox<T> box, Consumer<T> take) {
    box.valueProperty()
        .subscribe(
            value -> {
              if (value != null && !following) {
                take.accept(value);
              }
            });
  }

  private static <T> ComboBox<T> box(String key, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(key.replace('.', '-'));
    box.setAccessibleText(Words.text(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getItems().stream()
                .filter(item -> name.apply(item).equals(text))
                .findFirst()
                .orElse(null);
          }
        });
    return box;
  }

  private static String separatorName(Character separator) {
    return switch (separator) {
      case ',' -> Words.text("table.separator.comma");
      case ';' -> Words.text("table.separator.semicolon");
      case '\t' -> Words.text("table.separator.tab");
      default -> separator.toString();
    };
  }
}
