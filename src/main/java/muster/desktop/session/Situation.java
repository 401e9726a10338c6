package muster.desktop.session;

import java.util.List;
import muster.assess.Assessment;
import muster.assess.Changes;
import muster.assess.Reliance;
import muster.assess.Support;
import muster.assess.ZoneForce;
import muster.geo.MapScene;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One world and what it means. All panes render from the same one, so that map, table and totals
 * never disagree.
 *
 * @param workspace as believed: what the question's scope leaves of its workspace
 * @param reliance what its verdicts rest on
 * @param forces who stands in the zones, or would
 * @param support what others do from outside Ukraine, or would
 * @param changes what is different from the situation shown before, or null if that was of another
 *     workspace or there was none
 * @param scene the map with this world's zones, or null while the base map is being read
 */
public record Situation(
    Question question,
    Workspace workspace,
    Assessment assessment,
    Reliance reliance,
    List<ZoneForce> forces,
    List<Support> support,
    @Nullable Changes changes,
    @Nullable MapScene scene) {
  public Situation {
    forces = List.copyOf(forces);
    support = List.copyOf(support);
  }

  public Setting setting() {
    return question.setting();
  }

  /**
   * Whether the world is that of another situation, so that at most the map differs: parameters
   * move zones, and nothing else.
   */
  public boolean isOfSameWorld(Situation other) {
    return workspace.equals(other.workspace)
        && setting().choices().equals(other.setting().choices())
        && setting().rotation().compareTo(other.setting().rotation()) == 0;
  }
}
