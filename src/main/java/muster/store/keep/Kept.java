package muster.store.keep;

import java.util.List;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.merge.Conflict;
import muster.store.merge.Difference;

/** What came of keeping a workspace. */
public sealed interface Kept {
  /**
   * The workspace is on the disk as it was given.
   *
   * @param note what else is to be said, such as that a damaged file was put aside; else empty
   */
  record Saved(String note) implements Kept {}

  /**
   * Somebody else had changed the folder: what is on the disk has their changes too.
   *
   * @param changes what they changed
   */
  record Merged(Workspace workspace, ForeignMembers foreign, List<Difference> changes)
      implements Kept {
    public Merged {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Somebody else had changed the same, or what does not go together: nothing was written, and the
   * person has to say whose changes count.
   *
   * @param conflicts what both changed; empty if their changes only do not go together
   * @param sentences all that there is to decide, in words
   */
  record Disputed(List<Conflict> conflicts, List<String> sentences) implements Kept {
    public Disputed {
      conflicts = List.copyOf(conflicts);
      sentences = List.copyOf(sentences);
    }
  }
}
