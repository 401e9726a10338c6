package muster.desktop.explore.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Terms;
import muster.desktop.explore.why.WhyTerm.Fact;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.draw.text.Dates;
import muster.draw.text.PhraseCondition;
import muster.draw.text.Vocabulary;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Workspace;
import muster.model.Zone;

/** Makes the terms of a situation: its commitments in Ukraine, with or without a known number. */
final class WhyTerms {
  private final Workspace workspace;
  private final Choices choices;
  private final Map<String, Double> chances;
  private final Map<String, Terms.Term> known = new HashMap<>();
  private final PhraseCondition conditions;

  private WhyTerms(Situation situation, Map<String, Double> chances) {
    workspace = situation.workspace();
    choices = situation.setting().choices();
    this.chances = chances;
    conditions = new PhraseCondition(workspace);
    Terms.of(workspace, choices).terms().forEach(term -> known.put(term.commitment(), term));
  }

  /**
   * @param chances the probability that each commitment in Ukraine stands, by its id
   */
  static List<WhyTerm> of(Situation situation, Map<String, Double> chances) {
    WhyTerms terms = new WhyTerms(situation, chances);
    return situation.workspace().commitments().stream()
        .filter(Commitment::countsInUkraine)
        .map(terms::term)
        .toList();
  }

  private WhyTerm term(Commitment commitment) {
    Terms.Term term = known.get(commitment.id());
    return new WhyTerm(
        commitment.id(),
        commitment.actor(),
        Words.actor(workspace, commitment.actor()),
        Vocabulary.domain(commitment.domain()),
        commitment.task(),
        commitment.basis(),
        term == null ? null : term.troops(),
        term == null ? commitment.condition().holds(choices) : term.stands(),
        chances.getOrDefault(commitment.id(), 0.0),
        conditions.of(commitment.condition()),
        commitment.reasoning(),
        facts(commitment),
        Citation.of(workspace, commitment.evidence()));
  }

  private List<Fact> facts(Commitment commitment) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("promise.status", Words.of(commitment.status())));
    facts.add(fact("promise.as-of", Dates.full(commitment.asOf())));
    if (commitment.where() != null) {
      facts.add(
          fact("promise.where", Words.label(workspace.zones(), commitment.where(), Zone::name)));
    }
    Displacement displaces = commitment.displaces();
    if (displaces != null) {
      facts.add(fact("promise.displaces", Words.displaced(displaces)));
    }
    return facts;
  }

  private static Fact fact(String key, String text) {
    return new Fact(Words.text(key), text);
  }
}
