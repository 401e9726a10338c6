package muster.desktop.drawing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muster.desktop.kit.Words;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said of something that was drawn before it is kept: no figure without a source.
 */
public final class FactsViewModel {
  private final DrawKind sort;
  private final Workspace workspace;
  private final Function<Facts, Optional<String>> keep;
  private final Runnable back;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty kind = new SimpleStringProperty("");
  private final StringProperty asOf;
  private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>();
  private final StringProperty locator = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param keep why it cannot be kept like this, in a sentence; empty: it is kept
   * @param back goes on drawing
   */
  FactsViewModel(
      DrawKind sort, Workspace workspace, Function<Facts, Optional<String>> keep, Runnable back) {
    this.sort = sort;
    this.workspace = workspace;
    this.keep = keep;
    this.back = back;
    asOf = new SimpleStringProperty(workspace.header().asOf().text());
  }

  public DrawKind sort() {
    return sort;
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty kindProperty() {
    return kind;
  }

  /** The kinds that others of its sort have, each once, in alphabetical order. */
  public List<String> kinds() {
    Stream<String> kinds =
        switch (sort) {
          case ZONE -> workspace.zones().stream().map(Zone::kind);
          case LINE -> workspace.lines().stream().map(Line::kind);
          case SITE -> workspace.sites().stream().map(Site::kind);
        };
    return kinds.distinct().sorted().toList();
  }

  /** Whether it has a date; a site has none. */
  public boolean isDated() {
    return sort != DrawKind.SITE;
  }

  /** As of when; of what has a date. */
  public StringProperty asOfProperty() {
    return asOf;
  }

  public List<Source> sources() {
    return workspace.sources();
  }

  public ObjectProperty<@Nullable Source> sourceProperty() {
    return source;
  }

  /** Where in the source. */
  public StringProperty locatorProperty() {
    return locator;
  }

  /** What it rests on where no source does. */
  public StringProperty noteProperty() {
    return note;
  }

  /** What is missing or wrong, in a sentence; empty before one has tried. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Keeps what was drawn, or says why not. */
  public void keep() {
    problem.set(missing().or(() -> keep.apply(facts())).orElse(""));
  }

  /** Goes back to the drawing. */
  public void cancel() {
    back.run();
  }

  private Optional<String> missing() {
    if (text(name).isEmpty()) {
      return Optional.of(Words.text("draw.missing.name"));
    }
    if (text(kind).isEmpty()) {
      return Optional.of(Words.text("draw.missing.kind"));
    }
    if (isDated() && !PartialDate.isDate(text(asOf))) {
      return Optional.of(Words.text("draw.missing.date"));
    }
    if (source.get() == null && text(note).isEmpty()) {
      return Optional.of(Words.text("draw.missing.basis"));
    }
    return source.get() != null && text(locator).isEmpty()
        ? Optional.of(Words.text("draw.missing.locator"))
        : Optional.empty();
  }

  private Facts facts() {
    Source said = source.get();
    return new Facts(
        text(name),
        text(kind),
        isDated() ? new PartialDate(text(asOf)) : workspace.header().asOf(),
        said == null ? "" : said.id(),
        text(locator),
        text(note));
  }

  /** An emptied field may hold null. */
  private static String text(StringProperty field) {
    String text = field.get();
    return text == null ? "" : text.strip();
  }
}
