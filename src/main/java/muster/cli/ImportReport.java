package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import muster.store.exchange.ImportPlan;
import muster.store.exchange.ImportPlan.Item;
import muster.store.exchange.ImportPlan.Verdict;

/**
 * What became of a map file's features, or would.
 *
 * @param dry whether nothing was changed
 */
record ImportReport(ImportPlan plan, boolean dry, String file) {
  void json(PrintWriter out) {
    JsonReport.write(
        out,
        json ->
            json.object(
                () -> {
                  json.flag("saved", !dry && plan.changesAnything());
                  for (Verdict verdict : Verdict.values()) {
                    json.whole(verdict.code(), plan.count(verdict));
                  }
                  json.list("features", plan.items(), item -> write(json, item));
                }));
  }

  private static void write(JsonReport json, Item item) throws IOException {
    json.text("verdict", item.verdict().code());
    json.text("target", item.target() == null ? null : item.target().code());
    json.text("id", item.id());
    json.text("name", item.name());
    json.text("detail", item.detail().isEmpty() ? null : item.detail());
  }

  void text(PrintWriter out) {
    TextReport report = new TextReport(out);
    report.line(
        Texts.of(
            dry ? "import.tried" : "import.done",
            file,
            plan.count(Verdict.ADDED),
            plan.count(Verdict.CHANGED),
            plan.count(Verdict.UNCHANGED),
            plan.count(Verdict.REFUSED)));
    List<List<String>> rows = new ArrayList<>();
    for (Item item : plan.items()) {
      rows.add(
          List.of(
              Texts.of("import.verdict." + item.verdict().code()),
              item.target() == null ? "" : Texts.of("import.target." + item.target().code()),
              item.id() == null ? "" : item.id(),
              item.name(),
              item.detail()));
    }
    report.table(rows, List.of(false, false, false, false, false));
  }
}
