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

  /** The label's part before its colon or bracket: "Brigade" of "Brigade: about 10,000 (IISS)". */
  public String shortName() {
    String name = label.split("[:(]", 2)[0].strip();
    return name.isEmpty() ? label : name;
  }

  /**
   * @param min decides the verdict
   * @param max null where only a minimum is published
   */
  public record Size(long min, @Nullable Long max, Extras extras) {}
}
