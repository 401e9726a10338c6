package muster.desktop.session;

import java.math.BigDecimal;
import java.util.Map;
import muster.assess.Assessment;
import muster.assess.ChangeExplainer;
import muster.assess.Changes;
import muster.assess.EvidenceScope;
import muster.assess.WorldAssessor;
import muster.geo.MapScene;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Asks the engine and derives the zones; keeps the scene while nothing that it shows changes. */
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
    return new Situation(question, workspace, assessment, changes, scene(question, workspace));
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
    Key key = new Key(ground, workspace, question.setting().parameters());
    if (kept == null || !kept.key().equals(key)) {
      kept =
          new Kept(
              key,
              MapScene.of(
                  ground.scene(),
                  key.workspace(),
                  ground.zones().resolve(key.workspace(), key.parameters())));
    }
    return kept.scene();
  }

  private record Belief(Workspace of, EvidenceScope scope, Workspace believed) {}

  private record Key(Ground ground, Workspace workspace, Map<String, BigDecimal> parameters) {}

  private record Kept(Key key, MapScene scene) {}
}
