package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TablePlan;
import muster.store.exchange.table.TablePlan.FieldChange;
import muster.store.exchange.table.TablePlan.Item;
import muster.store.exchange.table.TablePlan.Refusal;

/**
 * What became of a table's rows, or would.
 *
 * @param dry whether nothing was changed
 */
record TableReport(TablePlan<?> plan, TableKind kind, Table table, boolean dry) {
  void json(PrintWriter out) {
    JsonReport.write(
        out,
        json ->
            json.object(
                () -> {
                  json.flag("saved", !dry && plan.changesAnything());
                  json.text("into", kind.code());
                  for (Verdict verdict : Verdict.values()) {
                    json.whole(verdict.code(), plan.count(verdict));
                  }
                  json.texts("notes", table.notes());
                  json.list("rows", plan.items(), item -> write(json, item));
                }));
  }

  private static void write(JsonReport json, Item<?> item) throws IOException {
    json.whole("row", item.row());
    json.text("verdict", item.verdict().code());
    json.text("id", item.id());
    json.text("name", item.name());
    json.list("changes", item.changes(), change -> write(json, change));
    json.list("refusals", item.refusals(), refusal -> write(json, refusal));
  }

  private static void write(JsonReport json, FieldChange change) throws IOException {
    json.text("field", change.field().key());
    json.text("before", change.before().isEmpty() ? null : change.before());
    json.text("after", change.after());
  }

  private static void write(JsonReport json, Refusal refusal) throws IOException {
    json.text("column", refusal.column());
    json.text("message", refusal.sentence());
  }

  void text(PrintWriter out) {
    TextReport report = new TextReport(out);
    report.line(
        Texts.of(
            dry ? "import.tried" : "import.done",
            table.name(),
            plan.count(Verdict.ADDED),
            plan.count(Verdict.CHANGED),
            plan.count(Verdict.UNCHANGED),
            plan.count(Verdict.REFUSED)));
    table.notes().forEach(report::line);
    List<List<String>> rows = new ArrayList<>();
    for (Item<?> item : plan.items()) {
      if (item.verdict() != Verdict.UNCHANGED) {
        rows.add(
            List.of(
                Texts.of("table.row", item.row()),
                Texts.of("import.verdict." + item.verdict().code()),
                item.id() == null ? "" : item.id(),
                item.name(),
                item.detail()));
      }
    }
    report.table(rows, List.of(false, false, false, false, false));
  }
}
