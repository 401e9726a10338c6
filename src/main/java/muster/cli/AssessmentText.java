package muster.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.assess.Assessment;
import muster.assess.Assessment.OfActor;
import muster.assess.EvidenceScope;
import muster.assess.Staleness;
import muster.draw.text.Dates;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseUnlock;
import muster.draw.text.Vocabulary;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.PartialDate;
import muster.model.Setting;
import muster.model.Source;
import muster.model.Workspace;

/** An assessment for people. */
final class AssessmentText {
  private static final int UNLOCKS_SHOWN = 1;

  private final Workspace workspace;
  private final EvidenceScope scope;
  private final Set<String> stale;
  private final Labels labels;
  private final PhraseUnlock unlocks;
  private final TextReport report;

  /**
   * @param workspace as believed within the scope
   */
  AssessmentText(Workspace workspace, EvidenceScope scope, PrintWriter out) {
    this.workspace = workspace;
    this.scope = scope;
    this.stale = Staleness.staleActors(workspace, scope);
    this.labels = new Labels(workspace);
    this.unlocks = new PhraseUnlock(workspace);
    this.report = new TextReport(out);
  }

  void write(Assessment assessment) {
    head(workspace, scope, assessment.setting(), report);
    report.line("");
    report.line(
        Texts.of(
            "assess.troops",
            Numbers.range(assessment.troops()),
            Numbers.exact(assessment.pool()),
            Numbers.exact(assessment.setting().rotation())));
    forceModels(assessment);
    enablers(assessment);
    report.heading(Texts.of("assess.actors"));
    assessment.actors().forEach(this::actor);
  }

  /** Title, marking, scenario, what differs from it, and what is not believed. */
  static void head(Workspace workspace, EvidenceScope scope, Setting setting, TextReport report) {
    Workspace.Header header = workspace.header();
    report.line(Texts.of("head.title", header.title(), header.asOf().text(), header.marking()));
    Choices scenario =
        Choices.of(
            workspace, Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null));
    report.line(
        Workspace.find(workspace.scenarios(), setting.scenario())
            .map(s -> Texts.of("head.scenario", s.title()))
            .orElse(Texts.of("head.baseline")));
    PhraseChoice words = new PhraseChoice(workspace);
    for (Map.Entry<String, String> change :
        setting.choices().differencesFrom(scenario).entrySet()) {
      report.line(Texts.of("head.changed", choice(words, change.getKey(), change.getValue())));
    }
    if (scope.asOf() != null) {
      report.line(Texts.of("head.asOf", Dates.full(PartialDate.of(scope.asOf()))));
    }
    for (Source source : workspace.sources()) {
      if (scope.without().contains(source.id())) {
        report.line(Texts.of("head.without", source.title(), source.id()));
      }
    }
  }

  private static String choice(PhraseChoice words, String assumption, String option) {
    return Texts.of("choice", words.label(assumption), words.brief(assumption, option));
  }

  private void forceModels(Assessment assessment) {
    report.heading(Texts.of("assess.forceModels"));
    List<List<String>> rows = new ArrayList<>();
    for (Assessment.OfForceModel model : assessment.forceModels()) {
      String missing = String.join(", ", labels.enablerNames(model.missingEnablers()));
      rows.add(
          List.of(
              labels.forceModel(model.id()).label(),
              Numbers.whole(labels.forceModel(model.id()).troops().min()),
              Vocabulary.word(model.verdict()),
              model.shortfall() == 0
                  ? ""
                  : Texts.of("assess.shortfall", Numbers.whole(model.shortfall())),
              missing.isEmpty() ? "" : Texts.of("assess.missing", missing)));
    }
    report.table(rows, List.of(false, true, false, false, false));
  }

  private void enablers(Assessment assessment) {
    report.heading(Texts.of("assess.enablers"));
    List<List<String>> rows = new ArrayList<>();
    for (Assessment.OfEnabler enabler : assessment.enablers()) {
      rows.add(
          List.of(
              labels.enabler(enabler.id()),
              enabler.covered()
                  ? String.join(", ", labels.actorNames(enabler.by()))
                  : Texts.of("assess.uncovered")));
    }
    report.table(rows, List.of(false, false));
  }

  private void actor(OfActor actor) {
    String stance =
        actor.stance() == null ? Texts.of("assess.noPosition") : Vocabulary.word(actor.stance());
    if (stale.contains(actor.id())) {
      stance = Texts.of("assess.stale", stance, Staleness.DAYS);
    }
    report.line(
        actor.troops().isZero()
            ? Texts.of("assess.actor", labels.actor(actor.id()), stance)
            : Texts.of(
                "assess.actor.troops",
                labels.actor(actor.id()),
                stance,
                Numbers.range(actor.troops())));
    actor.standing().forEach(id -> report.line(Texts.of("assess.stands", commitment(id))));
    for (Assessment.Blocked blocked : actor.blocked()) {
      report.line(
          Texts.of(
              "assess.blocked",
              commitment(blocked.commitment()),
              unlocks.of(blocked.unlocks(), UNLOCKS_SHOWN)));
    }
  }

  private String commitment(String id) {
    Commitment commitment = labels.commitment(id);
    return commitment.troops() == null
        ? commitment.task()
        : Texts.of("assess.commitment", commitment.task(), Numbers.range(commitment.troops()));
  }
}
