package muster.desktop.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.assess.EvidenceScope;
import muster.draw.text.Dates;
import muster.model.PartialDate;
import muster.model.Source;
import muster.model.Workspace;

/** Says what of the evidence is believed. */
public final class ScopeWords {
  private static final int MOST_NAMED = 2;
  private static final int MOST_ON_A_SLIDE = 6;

  private ScopeWords() {}

  /** Such as "As of 31 March 2025; without Politico"; that all is believed, if it is. */
  public static String of(Workspace workspace, EvidenceScope scope) {
    if (scope.isAll()) {
      return Words.text("scope.all");
    }
    List<String> parts = new ArrayList<>();
    LocalDate day = scope.asOf();
    if (day != null) {
      parts.add(Words.text("scope.as-of", Dates.full(PartialDate.of(day))));
    }
    List<Source> without =
        workspace.sources().stream().filter(s -> scope.without().contains(s.id())).toList();
    if (!without.isEmpty()) {
      parts.add(without(without, day != null));
    }
    return String.join(Words.text("list.semicolon"), parts);
  }

  /**
   * The sources that are left out by the person, each by its name, the last of very many only
   * counted; empty if none are.
   */
  public static String leftOut(Workspace workspace, EvidenceScope scope) {
    List<String> names =
        workspace.sources().stream()
            .filter(s -> scope.without().contains(s.id()))
            .map(ScopeWords::name)
            .toList();
    return names.size() <= MOST_ON_A_SLIDE
        ? String.join(Words.text("list.semicolon"), names)
        : Words.text(
            "scope.left-out.many",
            String.join(Words.text("list.semicolon"), names.subList(0, MOST_ON_A_SLIDE)),
            names.size() - MOST_ON_A_SLIDE);
  }

  /**
   * @param after whether something stands before it in the sentence
   */
  private static String without(List<Source> sources, boolean after) {
    String words =
        sources.size() > MOST_NAMED
            ? Words.text("scope.without.many", sources.size())
            : String.join(
                Words.text("list.semicolon"), sources.stream().map(ScopeWords::name).toList());
    return Words.text(after ? "scope.without.after" : "scope.without", words);
  }

  /** A source as a list names it: publisher and date. */
  public static String name(Source source) {
    return Words.text("citation.origin", source.publisher(), Dates.brief(source.published()));
  }
}
