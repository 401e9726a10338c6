package muster.desktop.session;

import java.util.List;
import muster.assess.Assessment;
import muster.assess.ChangeExplainer;
import muster.assess.Changes;
import muster.assess.EvidenceScope;
import muster.assess.Reliance;
import muster.assess.RelianceFinder;
import muster.assess.WorldAssessor;
import muster.assess.ZoneForce;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** Asks the engine and derives the zones; keeps scenes while nothing that they show changes. */
public final class WorldAnswerer implements Answerer {
  private @Nullable Kept kept;
  private @Nullable Belief belief;

  @Override
  public Situation answer(Question question, @Nullable Situation before) {
    Workspace workspace = believed(question);
    Assessment assessment = WorldAssessor.assess(workspace, question.setting());
    Changes changes =
        before == null || !before.question().workspace().equals(question.workspace())
            ? null
            : ChangeExplainer.explain(question.workspace(), before.assessment(), assessment);
    Reliance reliance = RelianceFinder.find(workspace, question.setting().choices(), done -> {});
    return new Situation(
        question,
        workspace,
        assessment,
        reliance,
        ZoneForce.of(workspace, assessment),
        changes,
        scene(question, workspace));
  }

  private Workspace believed(Question question) {
    if (belief == null
        || !belief.scope().equals(question.scope())
        || !belief.of().equals(question.workspace())) {
      belief =
          new Belief(
              question.workspace(),
              question.scope(),
              question.scope().applyTo(question.workspace()));
    }
    return belief.believed();
  }

  private @Nullable MapScene scene(Question question, Workspace workspace) {
    Ground ground = question.ground();
    if (ground == null) {
      return null;
    }
    Key key = Key.of(ground, workspace);
    if (kept == null || !kept.key().equals(key)) {
      kept = new Kept(key, new MapScenes(workspace, ground.scene(), ground.zones()));
    }
    return kept.scenes().of(question.setting().parameters());
  }

  private record Belief(Workspace of, EvidenceScope scope, Workspace believed) {}

  /**
   * What scenes are made of beside the parameters' values: what is believed of countries is no part
   * of it.
   */
  private record Key(
      Ground ground,
      List<Zone> zones,
      List<Site> sites,
      List<Line> lines,
      List<Parameter> parameters) {
    static Key of(Ground ground, Workspace workspace) {
      return new Key(
          ground, workspace.zones(), workspace.sites(), workspace.lines(), workspace.parameters());
    }
  }

  private record Kept(Key key, MapScenes scenes) {}
}
