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

  private ScopeWords() {}

  /** Such as "As of 31 March 2025; without Politico"; that all is believed, if it is. */
  public static String of(Workspace workspace, EvidenceScope scope) {
    if (scope.isAll()) {
      return Words.text("scope.all");
    }
    List<String> parts = new ArrayList<>();
    LocalDate day = scope.asOf();
    if (day != null) {
      parts.add(Words.text("scope.as-of", Dates.full(new PartialDate(day.toString()))));
    }
    List<Source> without =
        workspace.sources().stream().filter(s -> scope.without().contains(s.id())).toList();
    if (!without.isEmpty()) {
      parts.add(without(without));
    }
    return String.join(Words.text("list.semicolon"), parts);
  }

  private static String without(List<Source> sources) {
    if (sources.size() > MOST_NAMED) {
      return Words.text("scope.without.many", sources.size());
    }
    return Words.text("scope.without", Words.list(sources.stream().map(ScopeWords::name).toList()));
  }

  /** A source as a list names it: publisher and date. */
  public static String name(Source source) {
    return Words.text("citation.origin", source.publisher(), Dates.brief(source.published()));
  }
}
