package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import muster.assess.Comparison;
import muster.assess.Exploration;
import org.jspecify.annotations.Nullable;

/** An exploration for programs. */
final class ExplorationJson {
  private ExplorationJson() {}

  /**
   * @param comparison null: none is asked for
   * @param details null: none are asked for
   */
  static void write(
      PrintWriter out,
      ExploreAnswer answer,
      @Nullable Comparison comparison,
      @Nullable ExploreDetails details) {
    JsonReport.write(
        out,
        json ->
            json.object(
                () -> {
                  fields(json, answer);
                  if (comparison != null) {
                    json.object("compare", () -> new ComparisonJson(json).fields(comparison));
                  }
                  if (details != null) {
                    new DetailsJson(json).fields(details);
                  }
                }));
  }

  private static void fields(JsonReport json, ExploreAnswer answer) throws IOException {
    Exploration exploration = answer.exploration();
    json.exact("worlds", new BigDecimal(exploration.worlds()));
    json.computed("expected", exploration.expected());
    json.list(
        "probabilities",
        exploration.probabilities(),
        model -> {
          json.text("forceModel", model.id());
          json.computed("p", model.p());
        });
    json.list(
        "given",
        exploration.given(),
        option -> {
          json.text("assumption", option.assumption());
          json.text("option", option.option());
          json.computed("expected", option.expected());
        });
    json.list(
        "tornado",
        answer.tornado(),
        bar -> {
          json.text("assumption", bar.assumption());
          json.text("option", bar.option());
          json.whole("likely", bar.likely());
        });
    if (answer.target() == null) {
      json.nothing("target");
    } else {
      json.whole("target", answer.target());
    }
    json.list(
        "unlocks",
        answer.unlocks(),
        unlock -> {
          json.texts("changes", unlock.changes());
          json.whole("likely", unlock.likely());
        });
  }
}
