package muster.desktop.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muster.desktop.kit.Words;
import muster.desktop.task.Inquiry;
import muster.desktop.task.Tasks;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.Zone;
import muster.store.exchange.ImportPlan;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.ImportTerms;
import muster.store.exchange.MapFile;
import muster.store.exchange.PlanImport;
import muster.store.exchange.Target;
import org.jspecify.annotations.Nullable;

/** What an import would do, while the person says what the file does not. */
public final class ImportViewModel {
  private final Workspace workspace;
  private final MapFile file;
  private final Consumer<ImportPlan> apply;
  private final StringProperty kind = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>();
  private final StringProperty locator = new SimpleStringProperty("");
  private final StringProperty asOf = new SimpleStringProperty("");
  private final Map<Target, BooleanProperty> taken = new EnumMap<>(Target.class);
  private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final Inquiry<ImportPlan> inquiry;

  /**
   * @param apply makes the import
   */
  ImportViewModel(
      Workspace workspace,
      MapFile file,
      Tasks tasks,
      Consumer<ImportPlan> apply,
      Consumer<? super Throwable> failed) {
    this.workspace = workspace;
    this.file = file;
    this.apply = apply;
    inquiry = new Inquiry<>(tasks, failed);
    // As often as there is one: another may be equal to the last.
    inquiry.answerProperty().subscribe(() -> show(inquiry.answerProperty().get()));
    for (Target target : Target.values()) {
      BooleanProperty taking = new SimpleBooleanProperty(true);
      taking.subscribe((before, now) -> changed());
      taken.put(target, taking);
    }
    kind.subscribe((before, now) -> changed());
    source.subscribe((before, now) -> changed());
    locator.subscribe((before, now) -> changed());
    asOf.subscribe((before, now) -> changed());
    changed();
  }

  public String fileName() {
    return file.name();
  }

  /** The sources that the features can rest on. */
  public List<Source> sources() {
    return workspace.sources();
  }

  /** The kinds in use, for a person to choose of. */
  public List<String> kinds() {
    return Stream.of(
            workspace.zones().stream().map(Zone::kind),
            workspace.lines().stream().map(Line::kind),
            workspace.sites().stream().map(Site::kind))
        .flatMap(kinds -> kinds)
        .distinct()
        .sorted()
        .toList();
  }

  /** The kind of what does not say its own. */
  public StringProperty kindProperty() {
    return kind;
  }

  /** The source of what names none; null: not said. */
  public ObjectProperty<@Nullable Source> sourceProperty() {
    return source;
  }

  public StringProperty locatorProperty() {
    return locator;
  }

  /** The date of what does not say its own; empty: when the source was published. */
  public StringProperty asOfProperty() {
    return asOf;
  }

  /** Whether features of this sort are to be imported. */
  public BooleanProperty takenProperty(Target target) {
    return Objects.requireNonNull(taken.get(target));
  }

  /** What would become of each feature. */
  public ObservableList<ImportRow> rows() {
    return rows;
  }

  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** What is wrong with what the person has said so far; empty: nothing. */
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** Whether there is something to import, and what is shown is what would happen. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Imports what is shown. */
  public void apply() {
    if (ready.get()) {
      apply.accept(Objects.requireNonNull(inquiry.answerProperty().get()));
    }
  }

  /** Gives up what is being found out: it is wanted no more. */
  void close() {
    inquiry.cancel();
  }

  private void changed() {
    ready.set(false);
    hint.set(wrong().orElse(""));
    ImportTerms terms = terms();
    inquiry.ask(progress -> PlanImport.plan(workspace, file, terms, progress));
  }

  private Optional<String> wrong() {
    if (!asOf.get().isBlank() && !PartialDate.isDate(asOf.get().strip())) {
      return Optional.of(Words.text("import.wrong.date"));
    }
    if (source.get() != null && locator.get().isBlank()) {
      return Optional.of(Words.text("import.wrong.locator"));
    }
    return Optional.empty();
  }

  private ImportTerms terms() {
    Set<Target> targets = EnumSet.noneOf(Target.class);
    taken.forEach(
        (target, taking) -> {
          if (taking.get()) {
            targets.add(target);
          }
        });
    Source chosen = source.get();
    String date = asOf.get().strip();
    return new ImportTerms(
        targets,
        kind.get().isBlank() ? null : kind.get().strip(),
        PartialDate.isDate(date) ? new PartialDate(date) : null,
        chosen == null || locator.get().isBlank()
            ? null
            : new Evidence(chosen.id(), locator.get().strip(), null, null, Extras.NONE));
  }

  private void show(@Nullable ImportPlan made) {
    if (made == null) {
      return;
    }
    rows.setAll(made.items().stream().map(ImportRow::of).toList());
    summary.set(
        Words.text(
            "import.summary",
            made.count(Verdict.ADDED),
            made.count(Verdict.CHANGED),
            made.count(Verdict.UNCHANGED),
            made.count(Verdict.REFUSED)));
    ready.set(hint.get().isEmpty() && made.changesAnything());
  }
}
