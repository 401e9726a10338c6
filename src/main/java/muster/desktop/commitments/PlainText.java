package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.desktop.commitments.Detail.OfActor;
import muster.desktop.commitments.Detail.OfPlace;
import muster.desktop.commitments.Detail.Presence;
import muster.desktop.commitments.Detail.Promise;
import muster.desktop.commitments.Detail.Promises;
import muster.desktop.commitments.Detail.Said;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;

/** Writes rows and details as text, to be pasted elsewhere. */
final class PlainText {
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  private PlainText() {}

  static String of(Detail detail) {
    PlainText text = new PlainText();
    text.lines.add(detail.title());
    text.lines.add(detail.about());
    switch (detail) {
      case OfActor actor -> text.actor(actor);
      case OfPlace place -> text.place(place);
    }
    return String.join("\n", text.lines);
  }

  /** Rows with their cells apart by tabs, as a spreadsheet takes them. */
  static String of(List<List<String>> cells) {
    return cells.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
  }

  private void actor(OfActor actor) {
    actor
        .conflicts()
        .forEach(
            conflict -> {
              lines.add(conflict.title());
              conflict.lines().forEach(line -> lines.add(INDENT + line));
            });
    for (Promises group : actor.promises()) {
      lines.add("");
      lines.add(Words.of(group.axis()));
      group.promises().forEach(this::promise);
    }
    actor.positions().forEach(this::said);
  }

  private void promise(Promise promise) {
    lines.add(
        Words.text("stands." + promise.stands()) + Words.text("list.semicolon") + promise.task());
    for (DetailTexts.Fact fact : DetailTexts.facts(promise)) {
      lines.add(INDENT + Words.text("detail.pair", fact.name(), fact.text()));
    }
    citations(promise.citations());
  }

  private void said(Said said) {
    lines.add("");
    lines.add(DetailTexts.heading(said));
    if (!said.stale().isEmpty()) {
      lines.add(said.stale());
    }
    lines.add(said.summary());
    if (said.domestic() != null) {
      lines.add(Words.text("detail.pair", Words.text("said.domestic"), said.domestic()));
    }
    said.constraints()
        .forEach(
            c ->
                lines.add(
                    INDENT
                        + Words.text(
                            "detail.pair", Words.text("constraint." + c.kind().code()), c.text())));
    citations(said.citations());
  }

  private void place(OfPlace place) {
    place.rulers().forEach(fact -> lines.add(Words.text("detail.pair", fact.name(), fact.text())));
    for (Presence presence : place.presence()) {
      lines.add(
          Words.text(
              "place.line",
              Words.text("stands." + presence.stands()),
              presence.name(),
              presence.task(),
              DetailTexts.troops(presence.troops(), presence.basis())));
    }
    if (place.presence().isEmpty() && !place.none().isEmpty()) {
      lines.add(place.none());
    }
    citations(place.citations());
  }

  private void citations(List<Citation> citations) {
    citations.forEach(
        c ->
            lines.add(
                INDENT
                    + Words.text(
                        "citation.line", c.title(), c.locator(), c.grade(), c.gradeWords())));
  }
}
