package muster.desktop.explore.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import muster.desktop.explore.why.Explained.Expected;
import muster.desktop.explore.why.Explained.OfActor;
import muster.desktop.explore.why.Explained.OfForceSize;
import muster.desktop.explore.why.Explained.Total;
import muster.desktop.explore.why.Why.Choice;
import muster.desktop.explore.why.Why.Group;
import muster.desktop.explore.why.Why.Kind;
import muster.desktop.explore.why.Why.Part;
import muster.desktop.explore.why.Why.Row;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseOdds;
import muster.model.Actor;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.ForceModel;
import muster.model.TroopRange;
import muster.model.Workspace;

/** Opens the numbers of a situation into their terms. */
final class Whys {
  private final Workspace workspace;
  private final List<WhyTerm> terms;
  private final List<Choice> choices;

  /**
   * @param chances the probability that each commitment in Ukraine stands, by its id
   */
  Whys(Situation situation, Map<String, Double> chances) {
    workspace = situation.workspace();
    terms = WhyTerms.of(situation, chances);
    choices = choices(workspace);
  }

  /** The numbers of a workspace that have terms. */
  private static List<Choice> choices(Workspace workspace) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(new Total(), Words.text("explore.why.total")));
    choices.add(new Choice(new Expected(), Words.text("explore.why.expected")));
    workspace.forceModels().stream()
        .sorted(Comparator.comparingLong((ForceModel model) -> model.troops().min()))
        .map(m -> new Choice(new OfForceSize(m.id()), Words.text("explore.why.size", m.label())))
        .forEach(choices::add);
    workspace.actors().stream()
        .filter(actor -> hasTerms(workspace, actor.id()))
        .sorted(Comparator.comparing(Actor::name))
        .map(a -> new Choice(new OfActor(a.id()), Words.text("explore.why.actor", a.name())))
        .forEach(choices::add);
    return choices;
  }

  /** Whether an actor would bring anything to Ukraine. */
  static boolean hasTerms(Workspace workspace, String actor) {
    return workspace.commitments().stream()
        .anyMatch(c -> c.countsInUkraine() && c.actor().equals(actor));
  }

  /** Explains a number; one that the workspace does not have gives the total. */
  Why of(Explained explained) {
    return choices.stream()
        .filter(choice -> choice.explained().equals(explained))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> of(choices.getFirst()));
  }

  private Why of(Choice number) {
    return switch (number.explained()) {
      case Total total -> inWorld(number, term -> true);
      case Expected expected -> expected(number);
      case OfForceSize(String id) -> inWorld(number, term -> true);
      case OfActor(String id) -> inWorld(number, term -> term.actor().equals(id));
    };
  }

  private Why inWorld(Choice number, Predicate<WhyTerm> counted) {
    List<WhyTerm> standing = terms(counted, Kind.STANDS);
    TroopRange sum = TroopRange.ZERO;
    for (WhyTerm term : standing) {
      sum = term.troops() == null ? sum : sum.plus(term.troops());
    }
    WhyReach reach =
        number.explained() instanceof OfForceSize(String id)
            ? new WhyReach(Workspace.find(workspace.forceModels(), id).orElseThrow(), sum, standing)
            : null;
    List<Group> groups = new ArrayList<>();
    for (Kind kind : List.of(Kind.STANDS, Kind.WAITS, Kind.UNKNOWN)) {
      group(
          groups,
          kind,
          terms(counted, kind).stream()
              .map(term -> row(term, reach == null ? "" : reach.note(term)))
              .toList());
    }
    return new Why(
        choices,
        number,
        sum.likely(),
        Numbers.whole(sum.likely()),
        Words.text("outlook.range", Numbers.span(sum.low(), sum.high())),
        parts(standing, WhyTerm::likely),
        reach == null ? List.of() : reach.sums(),
        reach == null ? List.of() : reach.remarks(),
        groups);
  }

  private Why expected(Choice number) {
    List<WhyTerm> counting = terms(term -> true, Kind.COUNTS);
    double amount = counting.stream().mapToDouble(WhyTerm::expected).sum();
    List<Group> groups = new ArrayList<>();
    group(groups, Kind.COUNTS, counting.stream().map(Whys::weighed).toList());
    for (Kind kind : List.of(Kind.NOTHING, Kind.UNKNOWN)) {
      group(groups, kind, terms(term -> true, kind).stream().map(Whys::weighed).toList());
    }
    return new Why(
        choices,
        number,
        amount,
        Numbers.whole(Math.round(amount)),
        "",
        parts(counting, WhyTerm::expected),
        List.of(),
        List.of(Words.text("explore.why.weighed"), PhraseOdds.judgement(workspace)),
        groups);
  }

  /** The largest first; equal ones in the file's order. */
  private List<WhyTerm> terms(Predicate<WhyTerm> counted, Kind kind) {
    ToDoubleFunction<WhyTerm> size = kind == Kind.COUNTS ? WhyTerm::expected : WhyTerm::likely;
    return terms.stream()
        .filter(counted)
        .filter(term -> is(term, kind))
        .sorted(
            Comparator.comparingDouble(size)
                .thenComparingLong(term -> term.troops() == null ? 0 : term.troops().high())
                .reversed())
        .toList();
  }

  private static boolean is(WhyTerm term, Kind kind) {
    if (term.troops() == null) {
      return kind == Kind.UNKNOWN;
    }
    return switch (kind) {
      case STANDS -> term.stands();
      case WAITS -> !term.stands();
      case COUNTS -> term.expected() > 0;
      case NOTHING -> term.expected() == 0;
      case UNKNOWN -> false;
    };
  }

  private static void group(List<Group> groups, Kind kind, List<Row> rows) {
    if (!rows.isEmpty()) {
      groups.add(new Group(kind, Words.text("explore.why." + kind.code(), rows.size()), rows));
    }
  }

  private static Row row(WhyTerm term, String note) {
    TroopRange troops = term.troops();
    return troops == null
        ? unknown(term)
        : new Row(
            term, Numbers.whole(troops.likely()), Numbers.span(troops.low(), troops.high()), note);
  }

  private static Row weighed(WhyTerm term) {
    return term.troops() == null
        ? unknown(term)
        : new Row(
            term,
            Numbers.whole(Math.round(term.expected())),
            Words.text("explore.why.product", exactly(term.chance()), Numbers.whole(term.likely())),
            "");
  }

  /** With the digits that the product needs to come out as shown. */
  private static String exactly(double p) {
    return Words.text(
        "explore.why.percent",
        Numbers.exact(BigDecimal.valueOf(p).movePointRight(2).setScale(2, RoundingMode.HALF_EVEN)));
  }

  private static Row unknown(WhyTerm term) {
    return new Row(term, Words.text("explore.why.no-number"), "", "");
  }

  /** What each basis adds; none of a placeholder is not worth a word. */
  private static List<Part> parts(List<WhyTerm> counted, ToDoubleFunction<WhyTerm> size) {
    double all = counted.stream().mapToDouble(size).sum();
    return Arrays.stream(Basis.values())
        .map(basis -> part(basis, counted, size, all))
        .filter(part -> part.basis() != Basis.PLACEHOLDER || part.amount() > 0)
        .toList();
  }

  private static Part part(
      Basis basis, List<WhyTerm> counted, ToDoubleFunction<WhyTerm> size, double all) {
    double amount = counted.stream().filter(term -> term.basis() == basis).mapToDouble(size).sum();
    double share = all > 0 ? amount / all : 0;
    return new Part(
        basis,
        amount,
        share,
        Words.text(
            "explore.why.part",
            Numbers.whole(Math.round(amount)),
            Numbers.percent(Math.min(share, 1))));
  }

  /** The commitments whose chances a situation's numbers need. */
  static List<Commitment> commitments(Workspace workspace) {
    return workspace.commitments().stream().filter(Commitment::countsInUkraine).toList();
  }
}
