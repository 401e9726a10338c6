package muster.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.draw.MapLook;
import muster.draw.slide.Marking;
import muster.draw.slide.UnmarkedException;
import muster.export.ExportFormat;
import muster.export.ExportJob;
import muster.export.ExportOrder;
import muster.export.ImageSize;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What a person chooses of an export. */
public final class ExportViewModel {
  private final Exportable there;
  private final Dialogs dialogs;
  private final ExportChoices last;
  private final List<SlideChoice> slides = new ArrayList<>();
  private final ObjectProperty<ExportScope> scope;
  private final Map<ExportFormat, BooleanProperty> formats = new EnumMap<>(ExportFormat.class);
  private final List<SizeChoice> presets = new ArrayList<>();
  private final CustomSize custom;
  private final ObjectProperty<MapLook> look;
  private final StringProperty folder = new SimpleStringProperty();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private @Nullable ExportOrder order;

  /**
   * A slide that can be picked.
   *
   * @param number from 1
   */
  public record SlideChoice(int number, Slide slide, BooleanProperty taken) {}

  /** A size that can be picked. */
  public record SizeChoice(ImageSize.Preset preset, BooleanProperty taken) {}

  /**
   * @param usual the folder where none was chosen yet
   */
  ExportViewModel(Exportable there, ExportChoices last, Path usual, Dialogs dialogs) {
    this.there = there;
    this.last = last;
    this.dialogs = dialogs;
    scope = new SimpleObjectProperty<>(there.slides().isEmpty() ? ExportScope.VIEW : last.scope());
    for (Slide slide : there.slides()) {
      int number = slides.size() + 1;
      slides.add(
          new SlideChoice(number, slide, new SimpleBooleanProperty(number == there.looked())));
    }
    for (ExportFormat format : ExportFormat.values()) {
      formats.put(format, new SimpleBooleanProperty(last.formats().contains(format)));
    }
    for (ImageSize.Preset preset : ImageSize.PRESETS) {
      boolean taken = last.presets().contains(preset.word());
      presets.add(new SizeChoice(preset, new SimpleBooleanProperty(taken)));
    }
    custom = new CustomSize(last.custom(), last.ofCustom());
    look = new SimpleObjectProperty<>(there.look());
    folder.set(String.valueOf(last.folder() == null ? usual : last.folder()));
    slides.forEach(slide -> slide.taken().subscribe((was, is) -> scope.set(ExportScope.CHOSEN)));
    everything().forEach(part -> part.addListener(changed -> look()));
    look();
  }

  private Stream<Observable> everything() {
    return Stream.of(
            Stream.of(scope, folder, look),
            Stream.of(custom.takenProperty(), custom.widthProperty()),
            Stream.of(custom.heightProperty(), custom.dpiProperty()),
            slides.stream().map(SlideChoice::taken),
            presets.stream().map(SizeChoice::taken),
            formats.values().stream())
        .flatMap(parts -> parts);
  }

  /** The slides of the briefing that is open. */
  public List<SlideChoice> slides() {
    return List.copyOf(slides);
  }

  public ObjectProperty<ExportScope> scopeProperty() {
    return scope;
  }

  /** Whether files of a kind are wanted. */
  public BooleanProperty formatProperty(ExportFormat format) {
    return Objects.requireNonNull(formats.get(format));
  }

  /** The sizes that have a name. */
  public List<SizeChoice> presets() {
    return List.copyOf(presets);
  }

  /** A size of the person's own. */
  public CustomSize custom() {
    return custom;
  }

  /** In which style and language slides are painted. */
  public ObjectProperty<MapLook> lookProperty() {
    return look;
  }

  public StringProperty folderProperty() {
    return folder;
  }

  /** What pressing the button would do, in words. */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Why nothing can be exported as it is chosen, in a sentence; empty if it can. */
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** Whether something can be exported. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Asks for the folder. */
  public void chooseFolder() {
    dialogs
        .chooseFolder(Words.text("export.folder.choose"), path(folder.get()).orElse(null))
        .ifPresent(chosen -> folder.set(chosen.toString()));
  }

  /** What is chosen, for the next time. */
  ExportChoices choices() {
    return new ExportChoices(
        scope.get(),
        Set.copyOf(formats()),
        presets.stream()
            .filter(size -> size.taken().get())
            .map(size -> size.preset().word())
            .collect(Collectors.toSet()),
        custom.size().orElse(last.custom()),
        custom.takenProperty().get(),
        path(folder.get()).orElse(null));
  }

  /** What is to be exported; null while that is not clear. */
  @Nullable ExportOrder order() {
    return order;
  }

  /** The work that this comes to; to be called off the window's thread. */
  ExportJob job(ExportOrder ordered, MapLook drawn) {
    return there.job(ordered, drawn);
  }

  private void look() {
    String wrong = wrong();
    hint.set(wrong);
    order =
        wrong.isEmpty()
            ? there.order(chosen(), formats(), sizes(), path(folder.get()).orElseThrow())
            : null;
    summary.set(
        order == null ? "" : Words.text("export.summary", order.slides().size(), order.count()));
    ready.set(order != null);
  }

  private String wrong() {
    if (scope.get() != ExportScope.VIEW && chosen().isEmpty()) {
      return Words.text(there.slides().isEmpty() ? "export.wrong.deck" : "export.wrong.slides");
    }
    if (formats().isEmpty()) {
      return Words.text("export.wrong.formats");
    }
    boolean sized = formats().stream().anyMatch(ExportFormat::hasSize);
    if (sized && custom.takenProperty().get() && custom.size().isEmpty()) {
      return Words.text("export.wrong.custom", ImageSize.LEAST, ImageSize.MOST);
    }
    if (sized && wanted().isEmpty()) {
      return Words.text("export.wrong.sizes");
    }
    if (folder.get().isBlank() || path(folder.get()).isEmpty()) {
      return Words.text("export.wrong.folder");
    }
    return unmarked();
  }

  /** Why a slide may not leave the house. */
  private String unmarked() {
    boolean view = scope.get() == ExportScope.VIEW;
    Workspace workspace = view ? there.seen().situation().workspace() : there.workspace();
    List<Slide> all = view ? ViewSlide.briefing(there.seen()).slides() : chosen();
    try {
      all.forEach(slide -> Marking.required(workspace, slide));
      return "";
    } catch (UnmarkedException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Slides of the deck; none: the view. */
  private List<Slide> chosen() {
    return switch (scope.get()) {
      case DECK -> there.slides();
      case CHOSEN ->
          slides.stream().filter(slide -> slide.taken().get()).map(SlideChoice::slide).toList();
      case VIEW -> List.of();
    };
  }

  private List<ExportFormat> formats() {
    return Stream.of(ExportFormat.values()).filter(f -> formatProperty(f).get()).toList();
  }

  /** An order has a size even where no file has one. */
  private List<ImageSize> sizes() {
    return wanted().isEmpty() ? List.of(ImageSize.FULL_HD) : wanted();
  }

  private List<ImageSize> wanted() {
    Stream<ImageSize> named =
        presets.stream().filter(size -> size.taken().get()).map(size -> size.preset().size());
    Stream<ImageSize> own = custom.takenProperty().get() ? custom.size().stream() : Stream.empty();
    return Stream.concat(named, own).distinct().toList();
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
