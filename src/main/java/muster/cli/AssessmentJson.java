package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/** An assessment for programs. */
final class AssessmentJson {
  private final JsonReport json;

  private AssessmentJson(JsonReport json) {
    this.json = json;
  }

  /**
   * @throws RequestException if a blocked commitment has more unlocks than can be listed: a part of
   *     them would pass for all
   */
  static void write(PrintWriter out, Assessment assessment) throws RequestException {
    List<String> endless = new ArrayList<>();
    for (Assessment.OfActor actor : assessment.actors()) {
      actor.blocked().stream()
          .filter(blocked -> blocked.unlocks().tooMany())
          .forEach(blocked -> endless.add(Texts.of("assess.endless", blocked.commitment())));
    }
    if (!endless.isEmpty()) {
      throw new RequestException(endless);
    }
    JsonReport.write(out, json -> json.object(() -> new AssessmentJson(json).fields(assessment)));
  }

  private void fields(Assessment assessment) throws IOException {
    json.text("scenario", assessment.setting().scenario());
    json.texts("choices", assessment.setting().choices().options());
    json.troops(assessment.troops());
    json.exact("rotation", assessment.setting().rotation());
    json.exact("pool", assessment.pool());
    json.list("actors", assessment.actors(), this::actor);
    json.list("enablers", assessment.enablers(), this::enabler);
    json.list("forceModels", assessment.forceModels(), this::forceModel);
  }

  private void actor(Assessment.OfActor actor) throws IOException {
    json.text("id", actor.id());
    json.text("stance", code(actor.stance()));
    json.troops(actor.troops());
    json.texts("standing", actor.standing());
    json.list("blocked", actor.blocked(), this::blocked);
  }

  private void blocked(Assessment.Blocked blocked) throws IOException {
    json.text("commitment", blocked.commitment());
    json.list(
        "unlocks", blocked.unlocks().sets(), unlock -> json.texts("changes", unlock.changes()));
  }

  private void enabler(Assessment.OfEnabler enabler) throws IOException {
    json.text("id", enabler.id());
    json.flag("covered", enabler.covered());
    json.texts("by", enabler.by());
  }

  private void forceModel(Assessment.OfForceModel model) throws IOException {
    json.text("id", model.id());
    json.text("verdict", model.verdict().code());
    json.whole("shortfall", model.shortfall());
    json.texts("missingEnablers", model.missingEnablers());
  }

  private static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }
}
