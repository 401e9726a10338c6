package muster.draw.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.assess.Unlock;
import muster.assess.Unlocks;
import muster.model.Messages;
import muster.model.Workspace;

/** What would have to change, in plain words: "US backstop: yes; mandate: UN". */
public final class PhraseUnlock {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  private final PhraseCondition labels;

  public PhraseUnlock(Workspace workspace) {
    this.labels = new PhraseCondition(workspace);
  }

  /** One set of changes; an empty set says that nothing has to change. */
  public String of(Unlock unlock) {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, String> change : unlock.changes().entrySet()) {
      String option = labels.option(change.getKey(), change.getValue());
      changes.add(
          labels.says(option, change.getKey())
              ? option
              : TEXT.text("unlock.change", labels.label(change.getKey()), option));
    }
    return changes.isEmpty()
        ? TEXT.text("unlock.none")
        : String.join(TEXT.text("unlock.and"), changes);
  }

  /**
   * The first ways out and how many more there are; none says so.
   *
   * @param most how many to spell out, from 1
   */
  public String of(Unlocks unlocks, int most) {
    if (unlocks.tooMany()) {
      return TEXT.text("unlock.too-many");
    }
    if (unlocks.impossible()) {
      return TEXT.text("unlock.impossible");
    }
    List<Unlock> sets = unlocks.sets();
    String shown =
        String.join(TEXT.text("unlock.or"), sets.stream().limit(most).map(this::of).toList());
    int more = sets.size() - most;
    return more > 0 ? TEXT.text("unlock.more", shown, more) : shown;
  }
}
