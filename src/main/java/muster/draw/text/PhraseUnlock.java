package muster.draw.text;

import java.util.List;
import muster.assess.Unlock;
import muster.assess.Unlocks;
import muster.model.Workspace;

/** What would have to change, in plain words: "US backstop and UN mandate". */
public final class PhraseUnlock {

  private final PhraseCondition conditions;
  private final Language language;

  /** In English. */
  public PhraseUnlock(Workspace workspace) {
    this(workspace, Language.ENGLISH);
  }

  /**
   * @param language of what is not the workspace's own words
   */
  public PhraseUnlock(Workspace workspace, Language language) {
    this.language = language;
    this.conditions = new PhraseCondition(workspace, language);
  }

  /** One set of changes; an empty set says that nothing has to change. */
  public String of(Unlock unlock) {
    return of(UnlockWays.of(List.of(unlock)).getFirst());
  }

  /**
   * The first ways out and how many more sets of changes there are; none says so.
   *
   * @param most how many ways to spell out, from 1
   */
  public String of(Unlocks unlocks, int most) {
    if (unlocks.tooMany()) {
      return language.text("unlock.too-many");
    }
    if (unlocks.impossible()) {
      return language.text("unlock.impossible");
    }
    List<UnlockWays.Way> ways = UnlockWays.of(unlocks.sets());
    String shown =
        String.join(language.text("unlock.or"), ways.stream().limit(most).map(this::of).toList());
    int more = ways.stream().skip(most).mapToInt(UnlockWays.Way::sets).sum();
    return more > 0 ? language.counted("unlock.more", more, shown, more) : shown;
  }

  private String of(UnlockWays.Way way) {
    return way.condition().assumptions().isEmpty()
        ? language.text("unlock.none")
        : conditions.of(way.condition());
  }
}
