package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Reliance;
import muster.assess.Rotation;
import muster.assess.Terms;
import muster.assess.ThreeTasks;
import muster.draw.text.LikelihoodWords;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseCondition;
import muster.draw.text.Vocabulary;
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What is behind the numbers of one world, for people. */
final class DetailsText {
  private static final String NEXT = ", ";

  private final Labels labels;
  private final PhraseCondition conditions;
  private final TextReport report;

  DetailsText(Workspace workspace, TextReport report) {
    this.labels = new Labels(workspace);
    this.conditions = new PhraseCondition(workspace);
    this.report = report;
  }

  void write(ExploreDetails details) {
    terms(details);
    tasks(details.tasks());
    rotation(details.rotation());
    report.heading(Texts.of("reliance.heading"));
    if (details.reliance() == null) {
      report.line(Texts.of("reliance.late"));
    } else {
      reliance(details.reliance());
    }
  }

  private void terms(ExploreDetails details) {
    report.heading(Texts.of("why.heading"));
    if (details.terms().terms().isEmpty()) {
      report.line(Texts.of("why.none"));
      return;
    }
    if (details.chances() == null) {
      report.line(Texts.of("why.late"));
    }
    for (Terms.Term term : details.terms().terms()) {
      term(term, details.chance(term.commitment()));
    }
    report.line(Texts.of("why.sums"));
    report.table(
        details.terms().standing().stream()
            .map(sum -> List.of(Vocabulary.word(sum.basis()), Numbers.range(sum.troops())))
            .toList(),
        List.of(false, false));
  }

  private void term(Terms.Term term, @Nullable Double chance) {
    Commitment commitment = labels.commitment(term.commitment());
    List<String> about = new ArrayList<>();
    about.add(Texts.of(term.stands() ? "why.stands" : "why.waits"));
    if (chance != null) {
      about.add(Texts.of("why.chance", Numbers.percent(chance), LikelihoodWords.of(chance)));
    }
    if (commitment.requires() != null) {
      about.add(Texts.of("why.condition", conditions.of(commitment.condition())));
    }
    List<String> sources = commitment.evidence().stream().map(Evidence::source).distinct().toList();
    about.add(
        sources.isEmpty()
            ? Texts.of("why.noSources")
            : Texts.of("why.sources", String.join(NEXT, sources)));
    report.item(
        Texts.of(
            "why.of",
            labels.actor(term.actor()),
            Numbers.range(term.troops()),
            Vocabulary.word(term.basis())),
        commitment.task(),
        String.join("; ", about));
  }

  private void tasks(ThreeTasks tasks) {
    report.heading(Texts.of("tasks.heading"));
    report.line(Texts.of("tasks.ukraine", tasks.likely()));
    report.line(
        tasks.taken().isEmpty()
            ? Texts.of("tasks.nothing")
            : Texts.of("tasks.taken", tasks.troopsTaken(), tasks.unknown()));
    report.table(
        tasks.taken().stream().map(taken -> List.of(number(taken), taken.what())).toList(),
        List.of(true, false));
    if (!tasks.missingEnablers().isEmpty()) {
      report.line(
          Texts.of(
              "tasks.enablers", String.join(NEXT, labels.enablerNames(tasks.missingEnablers()))));
    }
  }

  private static String number(ThreeTasks.Taken taken) {
    if (taken.unknown() == 0) {
      return Numbers.whole(taken.troops());
    }
    return taken.unknown() == taken.commitments().size()
        ? Texts.of("tasks.unknown")
        : Texts.of("tasks.atLeast", Numbers.whole(taken.troops()));
  }

  private void rotation(Rotation rotation) {
    report.heading(Texts.of("rotation.heading"));
    report.line(
        Texts.of(
            "rotation.pool",
            Numbers.exact(rotation.pool()),
            Numbers.exact(rotation.factor()),
            Numbers.whole(rotation.deployed()),
            Numbers.exact(rotation.preparing()),
            Numbers.exact(rotation.recovering())));
    report.line(Texts.of("rotation.halves"));
  }

  private void reliance(Reliance reliance) {
    report.table(
        reliance.forceModels().stream().map(this::reliance).toList(), List.of(false, false, false));
    if (!reliance.lowGraded().isEmpty()) {
      List<String> tasks =
          reliance.lowGraded().stream().map(id -> labels.commitment(id).task()).toList();
      report.line(Texts.of("reliance.lowGraded", String.join("; ", tasks)));
    }
  }

  private List<String> reliance(Reliance.OfForceModel model) {
    List<String> on = new ArrayList<>();
    for (Reliance.Without without : model.hangsOn()) {
      on.add(Texts.of("reliance.alone", without.source(), Vocabulary.word(without.verdict())));
    }
    if (on.isEmpty()) {
      on.add(Texts.of("reliance.solid"));
    }
    if (model.hangsOnLowGraded()) {
      on.add(Texts.of("reliance.low", Vocabulary.word(model.withoutLowGraded())));
    }
    return List.of(
        labels.forceModel(model.id()).label(),
        Vocabulary.word(model.verdict()),
        String.join("; ", on));
  }
}
