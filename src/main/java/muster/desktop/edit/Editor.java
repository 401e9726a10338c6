package muster.desktop.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Workspace;
import muster.model.edit.Edit;
import muster.model.edit.Editing;
import muster.model.edit.Replacement;
import muster.store.EditCheck;
import muster.store.keep.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a person changes the workspace that is open. An edit that would leave it
 * invalid is refused; every other one can be undone, and is kept on the disk. To be used on the
 * window's thread.
 */
public final class Editor {
  private final Session session;
  private final Keeper keeper;
  private final Dialogs dialogs;
  private final ReadOnlyObjectWrapper<@Nullable Editing> editing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

  public Editor(Session session, Keeper keeper, Dialogs dialogs) {
    this.session = session;
    this.keeper = keeper;
    this.dialogs = dialogs;
    session.questionProperty().subscribe(this::follow);
    keeper.whenMerged(this::takeIn);
  }

  /** What others changed in the folder becomes a step that can be undone. */
  private void takeIn(Kept.Merged merged) {
    step(
        now ->
            now.apply(
                Replacement.of(Words.text("edit.merged"), now.workspace(), merged.workspace())));
  }

  /**
   * Goes back to an earlier version, as a step that can be undone.
   *
   * @param name of the step
   * @return why that cannot be, in a sentence; empty if it was done
   */
  public Optional<String> restore(String name, Workspace earlier) {
    Editing now = editing.get();
    if (now == null || !keeper.isWritable()) {
      return Optional.of(fixed());
    }
    step(editing -> editing.apply(Replacement.of(name, editing.workspace(), earlier)));
    return Optional.empty();
  }

  private String fixed() {
    String holder = keeper.standingProperty().get().sentence();
    return holder.isEmpty() ? Words.text("edit.fixed") : holder;
  }

  /** Why a copy is needed, and what becomes of it. */
  private String whyCopy() {
    Standing standing = keeper.standingProperty().get();
    String why = standing.sentence();
    if (why.isEmpty()) {
      return Words.text("edit.copy");
    }
    return Words.text(
        standing.access() == Standing.Access.FIXED ? "edit.copy.packed" : "edit.copy.held", why);
  }

  /** The workspace in work with its steps; null until one is open. */
  public ReadOnlyObjectProperty<@Nullable Editing> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** What undoing would take back; empty where nothing can be undone. */
  public ReadOnlyStringProperty undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /** What redoing would do; empty where nothing was undone. */
  public ReadOnlyStringProperty redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /**
   * Sees to it that what is open can be changed, then goes on. What somebody had open who has left
   * is taken over. What Muster ships, what others have open and what has no folder yet is first
   * copied to a folder that the person chooses.
   *
   * @param then not called if the person would rather not
   */
  public void whenEditable(Runnable then) {
    if (keeper.isWritable()) {
      then.run();
    } else if (keeper.standingProperty().get().access() == Standing.Access.LEFT) {
      keeper.takeOver(then);
    } else if (dialogs.confirm(
        Words.text("edit.copy.title"), whyCopy(), Words.text("edit.copy.action"))) {
      dialogs
          .chooseFolder(Words.text("copy.title"), null)
          .ifPresent(folder -> keeper.copyTo(folder, then));
    }
  }

  /** Whether what is open can be changed without asking for a folder first. */
  public boolean isWritable() {
    return keeper.isWritable();
  }

  /** Why an edit cannot be made, in a sentence; empty if it can. */
  public Optional<String> refusal(Edit edit) {
    Editing now = editing.get();
    return now == null || !keeper.isWritable()
        ? Optional.of(fixed())
        : Refusals.of(now.workspace(), edit, EditCheck.problems(now.workspace(), edit));
  }

  /**
   * Makes an edit, or leaves everything as it is.
   *
   * @return why it was not made, in a sentence; empty if it was
   */
  public Optional<String> apply(Edit edit) {
    Optional<String> refusal = refusal(edit);
    if (refusal.isEmpty()) {
      step(now -> now.apply(edit));
    }
    return refusal;
  }

  public void undo() {
    Editing now = editing.get();
    if (now != null && now.undoName().isPresent()) {
      whenEditable(() -> step(Editing::undo));
    }
  }

  public void redo() {
    Editing now = editing.get();
    if (now != null && now.redoName().isPresent()) {
      whenEditable(() -> step(Editing::redo));
    }
  }

  private void step(UnaryOperator<Editing> change) {
    Editing now = editing.get();
    if (now != null) {
      show(change.apply(now));
    }
  }

  private void show(Editing changed) {
    editing.set(changed);
    undoName.set(changed.undoName().orElse(""));
    redoName.set(changed.redoName().orElse(""));
    session.edit(changed.workspace());
    keeper.changed();
  }

  /** A workspace that did not come from here was opened: its steps begin anew. */
  @SuppressWarnings("ReferenceEquality")
  private void follow(@Nullable Question question) {
    Editing now = editing.get();
    if (question != null && (now == null || now.workspace() != question.workspace())) {
      editing.set(Editing.of(question.workspace()));
      undoName.set("");
      redoName.set("");
    }
  }
}
