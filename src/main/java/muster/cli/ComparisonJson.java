package muster.cli;

import java.io.IOException;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.Comparison;
import muster.model.Coded;

/** Several worlds side by side, for programs. */
final class ComparisonJson {
  private final JsonReport json;

  ComparisonJson(JsonReport json) {
    this.json = json;
  }

  void fields(Comparison comparison) throws IOException {
    json.list("worlds", comparison.assessments(), this::world);
    json.list(
        "choices",
        comparison.choices(),
        choice -> {
          json.text("assumption", choice.assumption());
          json.texts("options", choice.options());
        });
    json.list(
        "actors",
        comparison.actors(),
        actor -> {
          json.text("id", actor.actor());
          json.flag("differs", actor.differs());
          json.list(
              "worlds",
              actor.cells(),
              cell -> {
                json.troops(cell.troops());
                json.texts("standing", cell.standing());
              });
        });
    json.list(
        "verdicts",
        comparison.verdicts(),
        verdict -> {
          json.text("forceModel", verdict.forceModel());
          json.texts("verdicts", codes(verdict.verdicts()));
        });
  }

  private void world(Assessment assessment) throws IOException {
    json.text("scenario", assessment.setting().scenario());
    json.texts("choices", assessment.setting().choices().options());
    json.troops(assessment.troops());
    json.exact("rotation", assessment.setting().rotation());
    json.exact("pool", assessment.pool());
  }

  private static List<String> codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).toList();
  }
}
