package muster.store.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.store.WorkspaceException;
import muster.store.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * One file of a workspace, merged as git asks for it: by itself, and where both sides changed the
 * same, with both in the text between git's markers.
 */
public final class MergedFile {
  private static final String MARK = "muster-conflict-";

  private final byte[] content;
  private final List<Conflict> conflicts;

  private MergedFile(byte[] content, List<Conflict> conflicts) {
    this.content = content.clone();
    this.conflicts = List.copyOf(conflicts);
  }

  /** What is in the file. */
  public byte[] content() {
    return content.clone();
  }

  /** What both sides changed differently. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Merges three versions of a file.
   *
   * @param name of the file, for what is said of it
   * @param base empty: the file was not there
   * @param take whose value stands where both changed it; null: both, between markers
   * @throws WorkspaceException if one of them is no JSON
   */
  public static MergedFile of(
      String name, byte[] base, byte[] ours, byte[] theirs, @Nullable Side take)
      throws WorkspaceException {
    if (Arrays.equals(ours, theirs) || Arrays.equals(base, theirs)) {
      return new MergedFile(ours, List.of());
    }
    if (Arrays.equals(base, ours)) {
      return new MergedFile(theirs, List.of());
    }
    Object was = base.length == 0 ? null : Tree.parse(base, name);
    Object here = Tree.parse(ours, name);
    Object there = Tree.parse(theirs, name);
    Naming naming = new Naming();
    naming.know(name, here);
    naming.know(name, there);
    MergeTrees mine = new MergeTrees(name, new Decision(Map.of(), take), naming);
    Object first = mine.merge(was, here, there);
    String text =
        take != null || mine.conflicts().isEmpty()
            ? CanonicalJson.print(first)
            : marked(
                first,
                new MergeTrees(name, Decision.all(Side.THEIRS), naming).merge(was, here, there));
    return new MergedFile(text.getBytes(StandardCharsets.UTF_8), mine.conflicts());
  }

  /** The text of both, once where they are the same, and else between markers, a record each. */
  private static String marked(Object ours, Object theirs) {
    Object here = Objects.requireNonNullElse(Tree.member(ours, "features"), ours);
    Object there = Objects.requireNonNullElse(Tree.member(theirs, "features"), theirs);
    Map<String, Object> mine = Tree.byId(here);
    Map<String, Object> other = Tree.byId(there);
    if (mine == null || other == null) {
      return hunk(lines(ours, "", ""), lines(theirs, "", ""));
    }
    List<String> ids = new ArrayList<>(other.keySet());
    ids.addAll(0, mine.keySet());
    ids = ids.stream().distinct().toList();
    List<Object> marked = new ArrayList<>();
    for (String id : ids) {
      Object left = mine.get(id);
      boolean same = left != null && left.equals(other.get(id));
      marked.add(same ? left : MARK + id);
    }
    Object tree = marked;
    if (Tree.member(ours, "features") != null) {
      Map<String, Object> collection = new LinkedHashMap<>(Tree.map(ours));
      collection.put("features", marked);
      tree = collection;
    }
    StringBuilder text = new StringBuilder();
    for (String line : CanonicalJson.print(tree).lines().toList()) {
      String bare = line.strip();
      if (bare.startsWith("\"" + MARK)) {
        String indent = line.substring(0, line.indexOf('"'));
        String comma = bare.endsWith(",") ? "," : "";
        String id = bare.substring(MARK.length() + 1, bare.lastIndexOf('"'));
        text.append(hunk(lines(mine.get(id), indent, comma), lines(other.get(id), indent, comma)));
      } else {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> lines(@Nullable Object record, String indent, String comma) {
    if (record == null) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(CanonicalJson.print(record).lines().map(l -> indent + l).toList());
    lines.add(lines.removeLast() + comma);
    return lines;
  }

  private static String hunk(List<String> ours, List<String> theirs) {
    int most = Math.min(ours.size(), theirs.size());
    int before = 0;
    while (before < most && ours.get(before).equals(theirs.get(before))) {
      before++;
    }
    int after = 0;
    while (after < most - before
        && ours.get(ours.size() - 1 - after).equals(theirs.get(theirs.size() - 1 - after))) {
      after++;
    }
    List<String> lines = new ArrayList<>(ours.subList(0, before));
    if (before + after < Math.max(ours.size(), theirs.size())) {
      lines.add("<<<<<<< ours");
      lines.addAll(ours.subList(before, ours.size() - after));
      lines.add("=======");
      lines.addAll(theirs.subList(before, theirs.size() - after));
      lines.add(">>>>>>> theirs");
    }
    lines.addAll(ours.subList(ours.size() - after, ours.size()));
    return String.join("\n", lines) + "\n";
  }
}
