package muster.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.assess.Assessment.OfActor;
import muster.model.Setting;
import muster.model.Stance;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What changes if one more source is not believed.
 *
 * @param before may have no unlocks, as {@code after} has none: they are no part of the changes
 * @param stances the actors whose stance differs, in the file's order
 */
public record Drop(
    String source, Assessment before, Assessment after, Changes changes, List<OfStance> stances) {
  public Drop {
    stances = List.copyOf(stances);
  }

  /**
   * @param after null: without the source no position of the actor is known
   */
  public record OfStance(String actor, @Nullable Stance before, @Nullable Stance after) {}

  /** Whether nothing changes. */
  public boolean none() {
    return changes.none() && changes.actors().isEmpty() && stances.isEmpty();
  }

  /**
   * Drops a source in one world.
   *
   * @param workspace as believed before
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static Drop of(Workspace workspace, Setting setting, String source) {
    return of(workspace, WorldAssessor.assessWithoutUnlocks(workspace, setting), source);
  }

  /**
   * As above, for many sources of one world.
   *
   * @param before of the workspace as believed before
   */
  public static Drop of(Workspace workspace, Assessment before, String source) {
    Workspace left = new EvidenceScope(null, Set.of(source)).applyTo(workspace);
    Assessment after = WorldAssessor.assessWithoutUnlocks(left, before.setting());
    List<OfStance> stances = new ArrayList<>();
    for (int i = 0; i < before.actors().size(); i++) {
      OfActor was = before.actors().get(i);
      OfActor is = after.actors().get(i);
      if (was.stance() != is.stance()) {
        stances.add(new OfStance(was.id(), was.stance(), is.stance()));
      }
    }
    Changes changes = ChangeExplainer.explain(workspace, before, after);
    return new Drop(source, before, after, changes, stances);
  }
}
