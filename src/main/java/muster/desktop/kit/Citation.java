package muster.desktop.kit;

import java.util.Comparator;
import java.util.List;
import muster.model.Evidence;
import muster.model.Source;
import muster.model.Workspace;

/**
 * A piece of evidence as a person reads it.
 *
 * @param grade the Admiralty code, such as {@code B2}
 * @param gradeWords what the grade means
 */
public record Citation(
    String title, String origin, String locator, String grade, String gradeWords) {
  /** The evidence, in its own order, with the grades that count: its own, else the source's. */
  public static List<Citation> of(Workspace workspace, List<Evidence> evidence) {
    return evidence.stream().map(piece -> of(workspace, piece)).toList();
  }

  private static Citation of(Workspace workspace, Evidence piece) {
    Source source = Workspace.find(workspace.sources(), piece.source()).orElse(null);
    String reliability = piece.reliability();
    Integer credibility = piece.credibility();
    if (reliability == null) {
      reliability = source == null ? "F" : source.reliability();
    }
    if (credibility == null) {
      credibility = source == null ? Integer.valueOf(6) : Integer.valueOf(source.credibility());
    }
    return new Citation(
        source == null ? piece.source() : source.title(),
        source == null
            ? ""
            : Words.text("citation.origin", source.publisher(), source.published().text()),
        piece.locator(),
        reliability + credibility,
        Words.text(
            "citation.grade",
            Words.text("reliability." + reliability),
            Words.text("credibility." + credibility)));
  }

  /** The worst grade of them: reliability counts before credibility. Empty for no citations. */
  public static String worstGrade(List<Citation> citations) {
    return citations.stream().map(Citation::grade).max(Comparator.naturalOrder()).orElse("");
  }

  /** How many different sources they name. */
  public static long sources(List<Citation> citations) {
    return citations.stream().map(c -> c.title() + c.origin()).distinct().count();
  }
}
