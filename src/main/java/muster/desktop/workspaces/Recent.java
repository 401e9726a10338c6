package muster.desktop.workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The folders of the workspaces that were open last. */
public final class Recent {
  /** So many are remembered. */
  static final int MOST = 10;

  private final ReadOnlyObjectWrapper<List<Path>> folders;
  private final Consumer<List<Path>> keep;

  /**
   * @param kept from the last session
   * @param keep takes the list whenever it has changed
   */
  public Recent(List<Path> kept, Consumer<List<Path>> keep) {
    folders = new ReadOnlyObjectWrapper<>(kept.stream().limit(MOST).toList());
    this.keep = keep;
  }

  /** The folders, the newest first. */
  ReadOnlyObjectProperty<List<Path>> foldersProperty() {
    return folders.getReadOnlyProperty();
  }

  /** A workspace was opened there. */
  void opened(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    List<Path> changed = new ArrayList<>();
    changed.add(whole);
    folders.get().stream().filter(other -> !other.equals(whole)).forEach(changed::add);
    set(changed.subList(0, Math.min(MOST, changed.size())));
  }

  void clear() {
    set(List.of());
  }

  private void set(List<Path> changed) {
    if (!changed.equals(folders.get())) {
      folders.set(List.copyOf(changed));
      keep.accept(folders.get());
    }
  }
}
