package muster.draw.text;

import java.util.ArrayList;
import java.util.List;
import muster.model.Assumption;
import muster.model.Evidence;
import muster.model.Source;
import muster.model.Workspace;

/** Says that a workspace's odds are judgements, and whose. */
public final class PhraseOdds {

  private PhraseOdds() {}

  /**
   * One sentence. The judgement is that of the source which every assumption with odds names, with
   * the assumption's id as locator; where no source is, of whoever keeps the workspace.
   */
  public static String judgement(Workspace workspace) {
    return judgement(workspace, Language.ENGLISH);
  }

  /** The same in a language. */
  public static String judgement(Workspace workspace, Language language) {
    List<Source> judges = new ArrayList<>(workspace.sources());
    boolean any = false;
    for (Assumption assumption : workspace.assumptions()) {
      if (assumption.odds() != null) {
        any = true;
        List<String> cited =
            assumption.evidence().stream()
                .filter(e -> e.locator().equals(assumption.id()))
                .map(Evidence::source)
                .toList();
        judges.removeIf(source -> !cited.contains(source.id()));
      }
    }
    if (!any) {
      return language.text("odds.equal");
    }
    return judges.isEmpty()
        ? language.text("odds.judgement.unnamed")
        : language.text(
            "odds.judgement", judges.getFirst().publisher(), judges.getFirst().reference());
  }
}
