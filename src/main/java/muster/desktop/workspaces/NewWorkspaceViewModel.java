package muster.desktop.workspaces;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.model.PartialDate;

/** What a person says of a workspace that is to be made. */
public final class NewWorkspaceViewModel {
  private final StringProperty folder = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty marking = new SimpleStringProperty("");
  private final StringProperty asOf = new SimpleStringProperty("");
  private final BooleanProperty withBase = new SimpleBooleanProperty(true);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final Dialogs dialogs;
  private final BiConsumer<NewWorkspace, Consumer<String>> make;

  /**
   * @param marked what it is classified as at first
   * @param make makes it, and gives what kept it from that, in a sentence; empty: it is open now
   */
  NewWorkspaceViewModel(
      Dialogs dialogs,
      String marked,
      LocalDate today,
      BiConsumer<NewWorkspace, Consumer<String>> make) {
    this.dialogs = dialogs;
    this.make = make;
    marking.set(marked);
    asOf.set(today.toString());
    folder.subscribe(this::look);
    title.subscribe(this::look);
    marking.subscribe(this::look);
    asOf.subscribe(this::look);
  }

  StringProperty folderProperty() {
    return folder;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty markingProperty() {
    return marking;
  }

  StringProperty asOfProperty() {
    return asOf;
  }

  /** Whether it begins with the sources, actors and zones of the workspace that is open. */
  BooleanProperty withBaseProperty() {
    return withBase;
  }

  /** What is to be put right first, in a sentence; empty: nothing is known. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether it can be made. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Asks for the folder. */
  void chooseFolder() {
    dialogs
        .chooseFolder(Words.text("new.folder.title"), null)
        .ifPresent(chosen -> folder.set(chosen.toString()));
  }

  /**
   * Makes it.
   *
   * @param done called once it is there
   */
  void make(Runnable done) {
    wish()
        .ifPresent(
            wish -> {
              ready.set(false);
              make.accept(
                  wish,
                  wrong -> {
                    look();
                    problem.set(wrong);
                    if (wrong.isEmpty()) {
                      done.run();
                    }
                  });
            });
  }

  private void look() {
    problem.set(wrong());
    ready.set(wish().isPresent());
  }

  /** Nothing is missed before the person has begun. */
  private String wrong() {
    if (!folder.get().isBlank() && place().isEmpty()) {
      return Words.text("new.folder.wrong", folder.get());
    }
    if (!asOf.get().isBlank() && date().isEmpty()) {
      return Words.text("new.as-of.wrong", asOf.get());
    }
    Map<String, StringProperty> needed = new LinkedHashMap<>();
    needed.put("new.name", title);
    needed.put("new.folder", folder);
    needed.put("new.marking", marking);
    needed.put("new.as-of", asOf);
    List<String> missing = new ArrayList<>();
    needed.forEach(
        (key, said) -> {
          if (said.get().isBlank()) {
            missing.add(Words.text(key));
          }
        });
    boolean begun = !title.get().isBlank() || !folder.get().isBlank();
    return begun && !missing.isEmpty() ? Words.text("new.missing", String.join(", ", missing)) : "";
  }

  private Optional<NewWorkspace> wish() {
    String name = title.get().strip();
    String classified = marking.get().strip();
    if (name.isEmpty() || classified.isEmpty()) {
      return Optional.empty();
    }
    return place()
        .flatMap(
            path ->
                date().map(date -> new NewWorkspace(path, name, classified, date, withBase.get())));
  }

  private Optional<Path> place() {
    try {
      Path path = Path.of(folder.get().strip());
      return path.isAbsolute() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<PartialDate> date() {
    try {
      return Optional.of(new PartialDate(asOf.get().strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
