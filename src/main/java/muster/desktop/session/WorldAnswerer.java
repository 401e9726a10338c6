package muster.desktop.session;

import java.math.BigDecimal;
import java.util.Map;
import muster.assess.Assessment;
import muster.assess.ChangeExplainer;
import muster.assess.Changes;
import muster.assess.WorldAssessor;
import muster.geo.MapScene;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Asks the engine and derives the zones; keeps the scene while nothing that it shows changes. */
public final class WorldAnswerer implements Answerer {
  private @Nullable Kept kept;

  @Override
  public Situation answer(Question question, @Nullable Situation before) {
    Workspace workspace = question.workspace();
    Assessment assessment = WorldAssessor.assess(workspace, question.setting());
    Changes changes =
        before == null || !before.workspace().equals(workspace)
            ? null
            : ChangeExplainer.explain(workspace, before.assessment(), assessment);
    return new Situation(question, assessment, changes, scene(question));
  }

  private @Nullable MapScene scene(Question question) {
    Ground ground = question.ground();
    if (ground == null) {
      return null;
    }
    Key key = new Key(ground, question.workspace(), question.setting().parameters());
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

  private record Key(Ground ground, Workspace workspace, Map<String, BigDecimal> parameters) {}

  private record Kept(Key key, MapScene scene) {}
}
