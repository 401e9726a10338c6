package muster.store.exchange;

import java.util.EnumSet;
import java.util.Set;
import muster.model.Evidence;
import muster.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a file that it does not say itself. Of a feature that has a kind, a date or
 * evidence of its own, that counts.
 *
 * @param targets what is to be imported
 * @param kind of the records, or null: none given
 * @param asOf when it was so, or null: when the source was published
 * @param evidence where the file comes from, or null: none given
 */
public record ImportTerms(
    Set<Target> targets,
    @Nullable String kind,
    @Nullable PartialDate asOf,
    @Nullable Evidence evidence) {
  /** Nothing but what the file says. */
  public static final ImportTerms NONE =
      new ImportTerms(EnumSet.allOf(Target.class), null, null, null);

  public ImportTerms {
    targets = Set.copyOf(targets);
  }
}
