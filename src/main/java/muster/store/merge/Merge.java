package muster.store.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.store.json.CanonicalJson;

/**
 * Two versions of a workspace that were one before, as one again.
 *
 * @param files as they are to be saved, by name
 * @param conflicts what both sides changed differently; one side's stands in the files
 * @param result what the files are: where each side is sound by itself, both together need not be,
 *     as when one takes a zone away that the other uses
 */
public record Merge(Map<String, byte[]> files, List<Conflict> conflicts, LoadResult result) {
  public Merge {
    files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Merges the files of three versions.
   *
   * @param decision whose value stands where both changed it; ours where it does not say
   * @throws WorkspaceException if a file to be merged is no JSON
   */
  public static Merge of(
      Map<String, byte[]> base,
      Map<String, byte[]> ours,
      Map<String, byte[]> theirs,
      Decision decision)
      throws WorkspaceException {
    Map<String, byte[]> merged = new LinkedHashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (String name : WorkspaceFiles.names()) {
      byte[] was = base.get(name);
      byte[] here = ours.get(name);
      byte[] there = theirs.get(name);
      if (here == null || there == null) {
        continue;
      }
      if (Arrays.equals(here, there) || Arrays.equals(was, there)) {
        merged.put(name, here);
      } else if (Arrays.equals(was, here)) {
        merged.put(name, there);
      } else {
        MergeTrees trees = new MergeTrees(name, decision, naming(name, ours, theirs, base));
        Object before = was == null ? null : Tree.parse(was, name);
        Object tree = trees.merge(before, Tree.parse(here, name), Tree.parse(there, name));
        merged.put(name, CanonicalJson.print(tree).getBytes(StandardCharsets.UTF_8));
        conflicts.addAll(trees.conflicts());
      }
    }
    return new Merge(merged, conflicts, WorkspaceFiles.read(merged));
  }

  @SafeVarargs
  private static Naming naming(String name, Map<String, byte[]>... versions)
      throws WorkspaceException {
    Naming naming = new Naming();
    for (Map<String, byte[]> version : versions) {
      for (String file : Naming.KNOWN) {
        know(naming, version, file);
      }
      know(naming, version, name);
    }
    return naming;
  }

  private static void know(Naming naming, Map<String, byte[]> version, String file)
      throws WorkspaceException {
    byte[] content = version.get(file);
    if (content != null) {
      naming.know(file, Tree.parse(content, file));
    }
  }

  /** Whether nothing is left for a person to decide. */
  public boolean isClean() {
    return conflicts.isEmpty() && result instanceof LoadResult.Loaded;
  }

  /** What is left for a person to decide, in words. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    conflicts.forEach(conflict -> sentences.add(conflict.sentence()));
    sentences.addAll(unsound());
    return sentences;
  }

  /** In what both sides' changes do not fit together, in words. */
  public List<String> unsound() {
    return result.problems().stream()
        .map(p -> Naming.MESSAGES.text("merge.unsound", p.file(), p.message()))
        .toList();
  }
}
