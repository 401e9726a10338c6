package muster.cli;

import java.io.PrintWriter;
import java.util.List;
import muster.store.merge.Conflict;
import muster.store.merge.Difference;

/**
 * What came of a merge.
 *
 * @param merged whether nothing is left to decide
 * @param written whether something was written to {@code ours}
 * @param ours what takes the result, as a person calls it
 * @param unsound why both together are no sound workspace
 * @param changes of {@code ours}
 */
record MergeReport(
    boolean merged,
    boolean written,
    String ours,
    List<Conflict> conflicts,
    List<String> unsound,
    List<Difference> changes) {
  void write(Options.Format format, PrintWriter out) {
    switch (format) {
      case TEXT -> text(new TextReport(out));
      case JSON -> json(out);
    }
  }

  private void text(TextReport report) {
    changes.forEach(change -> report.line(change.sentence()));
    conflicts.forEach(conflict -> report.line(conflict.sentence()));
    unsound.forEach(report::line);
    if (merged) {
      report.line(Texts.of(written ? "merge.done" : "merge.would", ours, conflicts.size()));
    } else {
      report.line(
          Texts.of(
              written ? "merge.marked" : "merge.open", ours, conflicts.size() + unsound.size()));
    }
  }

  private void json(PrintWriter out) {
    JsonReport.write(
        out,
        json ->
            json.object(
                () -> {
                  json.flag("merged", merged);
                  json.flag("written", written);
                  json.list(
                      "conflicts",
                      conflicts,
                      conflict -> {
                        json.text("file", conflict.file());
                        json.text("record", conflict.record());
                        json.text("member", conflict.member());
                        json.text("message", conflict.sentence());
                      });
                  json.list("problems", unsound, sentence -> json.text("message", sentence));
                  json.list(
                      "changes",
                      changes,
                      change -> {
                        json.text("file", change.file());
                        json.text("record", change.record());
                        json.text("message", change.sentence());
                      });
                }));
  }
}
