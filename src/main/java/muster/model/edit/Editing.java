package muster.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Workspace;

/**
 * A workspace in work: as it is now, and the steps back and forth. Immutable: every step gives
 * another one.
 *
 * @param done what can be undone, the newest last
 * @param undone what can be done again, the next last
 */
public record Editing(Workspace workspace, List<Edit> done, List<Edit> undone) {
  /** So many steps can be undone; the oldest are forgotten. */
  public static final int MOST_STEPS = 1000;

  public Editing {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /** A workspace of which nothing has been changed. */
  public static Editing of(Workspace workspace) {
    return new Editing(workspace, List.of(), List.of());
  }

  /**
   * The workspace edited. What was undone before is forgotten; an edit that changes nothing is no
   * step, and one of the same gesture as the last becomes one step with it.
   *
   * @throws IllegalArgumentException if a record that the edit changes is not as it was
   */
  public Editing apply(Edit edit) {
    Workspace edited = edit.applyTo(workspace);
    List<Edit> steps = new ArrayList<>(done);
    boolean joined = undone.isEmpty() && !steps.isEmpty() && steps.getLast().isOneWith(edit);
    Edit step = joined ? steps.removeLast().and(edit) : edit;
    if (step.isNone()) {
      return new Editing(edited, steps, joined ? List.of() : undone);
    }
    steps.add(step);
    return new Editing(edited, newest(steps), List.of());
  }

  /** The workspace before the last step; the same where there is none. */
  public Editing undo() {
    if (done.isEmpty()) {
      return this;
    }
    Edit last = done.getLast();
    return new Editing(last.inverse().applyTo(workspace), butLast(done), and(undone, last));
  }

  /** The workspace after the step that was undone last; the same where there is none. */
  public Editing redo() {
    if (undone.isEmpty()) {
      return this;
    }
    Edit next = undone.getLast();
    return new Editing(next.applyTo(workspace), and(done, next), butLast(undone));
  }

  /** What undoing would take back. */
  public Optional<String> undoName() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast().name());
  }

  /** What redoing would do. */
  public Optional<String> redoName() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast().name());
  }

  private static List<Edit> newest(List<Edit> steps) {
    return steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
  }

  private static List<Edit> butLast(List<Edit> steps) {
    return steps.subList(0, steps.size() - 1);
  }

  private static List<Edit> and(List<Edit> steps, Edit last) {
    List<Edit> more = new ArrayList<>(steps);
    more.add(last);
    return more;
  }
}
