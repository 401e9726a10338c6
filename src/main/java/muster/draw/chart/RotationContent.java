package muster.draw.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.Rotation;
import muster.model.Actor;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The pool behind a force: who is deployed, and who prepares or recovers.
 *
 * @param pools of countries, against what they have; may be empty
 */
public record RotationContent(Rotation rotation, List<Pool> pools) {
  public RotationContent {
    pools = List.copyOf(pools);
  }

  /**
   * Behind a world: the pools of the countries of which a source says how many soldiers they have.
   * None of those is a promise.
   *
   * @param workspace that the assessment is of
   */
  public static RotationContent of(Workspace workspace, Assessment assessment) {
    Rotation rotation = Rotation.of(assessment);
    List<Pool> pools = new ArrayList<>();
    for (Actor actor : workspace.actors()) {
      Actor.Available available = actor.available();
      long likely = likely(assessment, actor.id());
      if (available != null && likely > 0) {
        BigDecimal needed = rotation.factor().multiply(BigDecimal.valueOf(likely));
        pools.add(
            new Pool(
                actor.id(), actor.name(), needed, available.troops().likely(), available.what()));
      }
    }
    return new RotationContent(rotation, pools);
  }

  private static long likely(Assessment assessment, String actor) {
    return assessment.actors().stream()
        .filter(of -> of.id().equals(actor))
        .mapToLong(of -> of.troops().likely())
        .sum();
  }

  /**
   * @param actor its id
   * @param needed soldiers in its part of the pool
   * @param has soldiers that it has, or null where no source says
   * @param what whom that number counts; may be empty
   */
  public record Pool(
      String actor, String name, BigDecimal needed, @Nullable Long has, String what) {
    public Pool(String actor, String name, BigDecimal needed, @Nullable Long has) {
      this(actor, name, needed, has, "");
    }
  }
}
