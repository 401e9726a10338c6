package muster.assess;

import java.util.Arrays;
import java.util.List;
import muster.model.Basis;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * What the troops in Ukraine are the sum of, and what part of it is estimate rather than report.
 *
 * @param terms every commitment that counts as troops there while it stands and whose number is
 *     known, in the file's order
 * @param standing the sums of the terms that stand, for every basis, in the order of {@link Basis}
 */
public record Terms(List<Term> terms, List<OfBasis> standing) {
  public Terms {
    terms = List.copyOf(terms);
    standing = List.copyOf(standing);
  }

  /** A commitment's part of the total while it stands. */
  public record Term(
      String commitment, String actor, TroopRange troops, boolean stands, Basis basis) {}

  /** What the standing terms of one basis add up to. */
  public record OfBasis(Basis basis, TroopRange troops) {}

  /**
   * The terms in one world.
   *
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static Terms of(Workspace workspace, Choices choices) {
    List<Term> terms =
        workspace.commitments().stream()
            .filter(c -> c.countsInUkraine() && c.troops() != null)
            .map(c -> term(c, choices))
            .toList();
    try {
      return new Terms(
          terms, Arrays.stream(Basis.values()).map(b -> new OfBasis(b, sum(terms, b))).toList());
    } catch (ArithmeticException e) {
      throw UnanswerableException.sumTooLarge();
    }
  }

  private static Term term(Commitment commitment, Choices choices) {
    return new Term(
        commitment.id(),
        commitment.actor(),
        commitment.troopsOrZero(),
        commitment.condition().holds(choices),
        commitment.basis());
  }

  private static TroopRange sum(List<Term> terms, Basis basis) {
    return terms.stream()
        .filter(term -> term.stands() && term.basis() == basis)
        .map(Term::troops)
        .reduce(TroopRange.ZERO, TroopRange::plus);
  }
}
