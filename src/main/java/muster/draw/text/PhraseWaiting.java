package muster.draw.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Assessment.Blocked;
import muster.assess.Assessment.OfActor;
import muster.model.Commitment;
import muster.model.Workspace;

/**
 * What an actor waits for, in plain words: the one rule by which screen and slide choose among its
 * blocked commitments. Those in Ukraine come first, of these the ones that the fewest changes free,
 * of these the ones with most troops.
 */
public final class PhraseWaiting {

  private final PhraseUnlock unlocks;
  private final Map<String, Commitment> commitments = new HashMap<>();

  /** In English. */
  public PhraseWaiting(Workspace workspace) {
    this(workspace, Language.ENGLISH);
  }

  /**
   * @param language of what is not the workspace's own words
   */
  public PhraseWaiting(Workspace workspace, Language language) {
    this.unlocks = new PhraseUnlock(workspace, language);
    workspace.commitments().forEach(c -> commitments.put(c.id(), c));
  }

  /** What frees the first of its blocked commitments; empty if none is blocked. */
  public String of(OfActor actor) {
    return inOrder(actor).stream().findFirst().map(this::of).orElse("");
  }

  /** What frees one blocked commitment. */
  public String of(Blocked blocked) {
    return unlocks.of(blocked.unlocks(), 1);
  }

  /** Its blocked commitments, the one to tell first in front. */
  public List<Blocked> inOrder(OfActor actor) {
    return actor.blocked().stream()
        .sorted(
            Comparator.comparing((Blocked blocked) -> !isInUkraine(blocked))
                .thenComparingInt(PhraseWaiting::changes)
                .thenComparingLong(blocked -> -likely(blocked)))
        .toList();
  }

  private boolean isInUkraine(Blocked blocked) {
    Commitment commitment = commitments.get(blocked.commitment());
    return commitment != null && commitment.countsInUkraine();
  }

  private long likely(Blocked blocked) {
    Commitment commitment = commitments.get(blocked.commitment());
    return commitment == null ? 0 : commitment.troopsOrZero().likely();
  }

  /** The sets stand by size, so the first is the least. */
  private static int changes(Blocked blocked) {
    return blocked.unlocks().sets().isEmpty()
        ? Integer.MAX_VALUE
        : blocked.unlocks().sets().getFirst().changes().size();
  }
}
