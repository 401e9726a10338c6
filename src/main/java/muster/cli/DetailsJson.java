package muster.cli;

import java.io.IOException;
import muster.assess.Reliance;
import muster.assess.Rotation;
import muster.assess.Terms;
import muster.assess.ThreeTasks;

/** What is behind the numbers of one world, for programs. */
final class DetailsJson {
  private final JsonReport json;

  DetailsJson(JsonReport json) {
    this.json = json;
  }

  void fields(ExploreDetails details) throws IOException {
    json.object("why", () -> why(details));
    json.object("tasks", () -> tasks(details.tasks(), details.rotation()));
    Reliance reliance = details.reliance();
    if (reliance == null) {
      json.nothing("reliance");
    } else {
      json.object("reliance", () -> reliance(reliance));
    }
  }

  private void why(ExploreDetails details) throws IOException {
    json.list("terms", details.terms().terms(), term -> term(term, details));
    json.list(
        "standing",
        details.terms().standing(),
        sum -> {
          json.text("basis", sum.basis().code());
          json.troops(sum.troops());
        });
  }

  private void term(Terms.Term term, ExploreDetails details) throws IOException {
    json.text("commitment", term.commitment());
    json.text("actor", term.actor());
    json.troops(term.troops());
    json.flag("stands", term.stands());
    json.text("basis", term.basis().code());
    json.computed("p", details.chance(term.commitment()));
  }

  private void tasks(ThreeTasks tasks, Rotation rotation) throws IOException {
    json.whole("likely", tasks.likely());
    json.list(
        "taken",
        tasks.taken(),
        taken -> {
          json.text("what", taken.what());
          json.whole("troops", taken.troops());
          json.whole("unknown", taken.unknown());
          json.texts("commitments", taken.commitments());
        });
    json.whole("troopsTaken", tasks.troopsTaken());
    json.whole("unknown", tasks.unknown());
    json.texts("missingEnablers", tasks.missingEnablers());
    json.object(
        "rotation",
        () -> {
          json.exact("factor", rotation.factor());
          json.whole("deployed", rotation.deployed());
          json.exact("pool", rotation.pool());
          json.exact("preparing", rotation.preparing());
          json.exact("recovering", rotation.recovering());
        });
  }

  private void reliance(Reliance reliance) throws IOException {
    json.list(
        "forceModels",
        reliance.forceModels(),
        model -> {
          json.text("id", model.id());
          json.text("verdict", model.verdict().code());
          json.list(
              "hangsOn",
              model.hangsOn(),
              without -> {
                json.text("source", without.source());
                json.text("verdict", without.verdict().code());
              });
          json.text("withoutLowGraded", model.withoutLowGraded().code());
        });
    json.texts("lowGraded", reliance.lowGraded());
  }
}
