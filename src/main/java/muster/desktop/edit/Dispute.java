package muster.desktop.edit;

import java.util.List;
import java.util.function.Consumer;
import muster.store.merge.Conflict;
import muster.store.merge.Decision;

/**
 * What another program changed together with the person, and who has to say whose counts. One of
 * the two is called, once.
 *
 * @param conflicts what both changed; empty if their changes only do not go together
 * @param sentences all that there is to decide, in words
 * @param decide goes on with what the person chose
 * @param later leaves it undecided, and nothing is saved
 */
public record Dispute(
    List<Conflict> conflicts, List<String> sentences, Consumer<Decision> decide, Runnable later) {
  public Dispute {
    conflicts = List.copyOf(conflicts);
    sentences = List.copyOf(sentences);
  }
}
