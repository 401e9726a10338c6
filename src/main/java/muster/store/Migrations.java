package muster.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.store.json.CanonicalJson;
import muster.store.json.Json;
import muster.store.json.JsonTree;
import muster.store.json.PlainJson;
import muster.store.json.ValueBudget;
import org.jspecify.annotations.Nullable;

/**
 * Brings the files of a workspace from the version of the format in which they were written to this
 * one, in memory: nothing is written until the workspace is saved, and then what was there is kept
 * in the history first, as before any other save. A newer version is left as it is, and refused
 * where it is read.
 *
 * @param steps each from one version to the next, the first from version 1
 */
record Migrations(List<Step> steps) {
  /** Those of this Muster: there has been one version so far. */
  static final Migrations CURRENT = new Migrations(List.of());

  private static final int MOST_VALUES = 2_000_000;

  Migrations {
    steps = List.copyOf(steps);
  }

  /** What one version has otherwise than the one before. */
  @FunctionalInterface
  interface Step {
    /**
     * The files as the next version has them.
     *
     * @param files as plain values; those that are missing, or no JSON, are not among them
     */
    Map<WorkspaceFile, Object> migrate(Map<WorkspaceFile, Object> files);
  }

  /** The version to which these lead. */
  int version() {
    return 1 + steps.size();
  }

  /**
   * The same files, brought to this version where they are of an earlier one.
   *
   * @param bytes gives a file's bytes; null: there are none
   */
  Function<WorkspaceFile, byte @Nullable []> over(
      Function<WorkspaceFile, byte @Nullable []> bytes) {
    if (steps.isEmpty()) {
      return bytes; // Nothing is older than the first: the files need not be read twice.
    }
    Map<WorkspaceFile, byte[]> read = new EnumMap<>(WorkspaceFile.class);
    Map<WorkspaceFile, Object> trees = new EnumMap<>(WorkspaceFile.class);
    for (WorkspaceFile file : WorkspaceFile.values()) {
      byte[] content = bytes.apply(file);
      Object tree = content == null ? null : parse(content);
      if (content != null) {
        read.put(file, content);
      }
      if (tree != null) {
        trees.put(file, tree);
      }
    }
    int written = version(trees.get(WorkspaceFile.WORKSPACE));
    if (written >= 1 && written < version()) {
      for (Step step : steps.subList(written - 1, steps.size())) {
        trees = step.migrate(trees);
      }
      trees.computeIfPresent(WorkspaceFile.WORKSPACE, (_, header) -> numbered(header));
      trees.forEach((file, tree) -> read.put(file, text(tree)));
    }
    return read::get;
  }

  /** Null where it is no JSON, which is said where it is read. */
  private static @Nullable Object parse(byte[] content) {
    boolean[] wrong = {false};
    Json json =
        JsonTree.parse(
            new String(content, StandardCharsets.UTF_8),
            (_, _, _, _) -> wrong[0] = true,
            new ValueBudget(MOST_VALUES));
    return json == null || wrong[0] ? null : PlainJson.of(json);
  }

  /** The version of a header; 0 if it says none. */
  private static int version(@Nullable Object header) {
    return header instanceof Map<?, ?> members
            && members.get("version") instanceof BigInteger number
            && number.bitLength() < Integer.SIZE
        ? number.intValue()
        : 0;
  }

  private Object numbered(Object header) {
    Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) header);
    members.put("version", BigInteger.valueOf(version()));
    return members;
  }

  private static byte[] text(Object tree) {
    return CanonicalJson.print(tree).getBytes(StandardCharsets.UTF_8);
  }
}
