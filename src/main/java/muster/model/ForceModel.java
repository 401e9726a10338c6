package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published force size.
 *
 * @param enablers ids of the {@link Enabler}s that it needs
 */
public record ForceModel(
    String id,
    String label,
    Size troops,
    List<String> enablers,
    List<Evidence> evidence,
    Extras extras)
    implements Identified {
  public ForceModel {
    enablers = List.copyOf(enablers);
    evidence = List.copyOf(evidence);
  }

  /**
   * @param min decides the verdict
   * @param max null where only a minimum is published
   */
  public record Size(long min, @Nullable Long max, Extras extras) {}
}
