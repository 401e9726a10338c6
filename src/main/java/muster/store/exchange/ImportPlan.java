package muster.store.exchange;

import java.util.List;
import muster.model.Coded;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before it does.
 *
 * @param after the workspace with the import in it
 * @param items one for every feature, or part of one, in the file's order
 */
public record ImportPlan(Workspace after, List<Item> items) {
  public ImportPlan {
    items = List.copyOf(items);
  }

  /** Whether the workspace would be another one afterwards. */
  public boolean changesAnything() {
    return count(Verdict.ADDED) + count(Verdict.CHANGED) > 0;
  }

  public long count(Verdict verdict) {
    return items.stream().filter(item -> item.verdict() == verdict).count();
  }

  /** What becomes of a feature. */
  public enum Verdict implements Coded {
    ADDED("added"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    REFUSED("refused");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * A feature, or a part of one.
   *
   * @param target where it goes, or null where that cannot be told
   * @param id of the record, or null where it is refused
   * @param name what a person knows it by
   * @param detail what changes, or why it is refused or stays; empty where there is nothing to say
   */
  public record Item(
      Verdict verdict, @Nullable Target target, @Nullable String id, String name, String detail) {}
}
