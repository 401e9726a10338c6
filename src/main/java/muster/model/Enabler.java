package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A capability that a force needs and few can give. */
public record Enabler(
    String id, String label, List<Provider> providers, List<Evidence> evidence, Extras extras)
    implements Identified {
  public Enabler {
    providers = List.copyOf(providers);
    evidence = List.copyOf(evidence);
  }

  /**
   * Who could give it, and when.
   *
   * @param requires null: always
   */
  public record Provider(String actor, @Nullable Condition requires, Extras extras) {
    public Condition condition() {
      return requires == null ? Condition.always() : requires;
    }
  }
}
