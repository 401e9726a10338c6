package muster.store.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import org.jspecify.annotations.Nullable;

/** In what two versions of a workspace differ, record by record, in words. */
public final class Differences {
  private static final Set<String> DEEPER =
      Set.of("properties", "troops", "choices", "parameters", "available", "view", "displaces");

  private final Naming naming = new Naming();
  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /**
   * What changed between two versions' files, in the files' order.
   *
   * @throws WorkspaceException if one of those that differ is no JSON
   */
  public static List<Difference> between(Map<String, byte[]> before, Map<String, byte[]> after)
      throws WorkspaceException {
    Differences differences = new Differences();
    for (Map<String, byte[]> version : List.of(after, before)) {
      for (String file : Naming.KNOWN) {
        differences.naming.know(file, tree(version, file));
      }
    }
    for (String name : WorkspaceFiles.names()) {
      if (!Arrays.equals(before.get(name), after.get(name))) {
        differences.file(name, tree(before, name), tree(after, name));
      }
    }
    return List.copyOf(differences.found);
  }

  /** What changed between two workspaces. */
  public static List<Difference> between(Workspace before, Workspace after) {
    try {
      return between(
          WorkspaceFiles.of(before, ForeignMembers.NONE),
          WorkspaceFiles.of(after, ForeignMembers.NONE));
    } catch (WorkspaceException e) {
      throw new IllegalStateException("What is written is JSON", e);
    }
  }

  private static @Nullable Object tree(Map<String, byte[]> version, String name)
      throws WorkspaceException {
    byte[] content = version.get(name);
    return content == null ? null : Tree.parse(content, name);
  }

  private void file(String name, @Nullable Object before, @Nullable Object after) {
    naming.know(name, after);
    naming.know(name, before);
    Object was = before instanceof Map<?, ?> ? Tree.member(before, "features") : before;
    Object is = after instanceof Map<?, ?> ? Tree.member(after, "features") : after;
    Map<String, Object> old = Tree.byId(was);
    Map<String, Object> now = Tree.byId(is);
    if (old == null || now == null) {
      say(name, "", "diff.whole");
      return;
    }
    members(name, "", "", without(before, "features"), without(after, "features"));
    for (Map.Entry<String, Object> record : now.entrySet()) {
      Object earlier = old.get(record.getKey());
      if (earlier == null) {
        say(name, record.getKey(), "diff.added");
      } else if (!earlier.equals(record.getValue())) {
        members(name, record.getKey(), "", Tree.map(earlier), Tree.map(record.getValue()));
      }
    }
    old.keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(id -> say(name, id, "diff.removed"));
    if (!both(old, now).equals(both(now, old))) {
      say(name, "", "diff.order");
    }
  }

  private static Map<String, Object> without(@Nullable Object tree, String key) {
    Map<String, Object> members = new LinkedHashMap<>(Tree.map(tree));
    members.remove(key);
    return members;
  }

  private static List<String> both(Map<String, Object> of, Map<String, Object> other) {
    return of.keySet().stream().filter(other::containsKey).toList();
  }

  private void members(
      String file,
      String record,
      String path,
      Map<String, Object> before,
      Map<String, Object> now) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(before.keySet());
    for (String key : keys) {
      Object was = before.get(key);
      Object is = now.get(key);
      if (Objects.equals(was, is)) {
        continue;
      }
      String here = key.equals("properties") ? path : path.isEmpty() ? key : path + "." + key;
      if (DEEPER.contains(key) && was instanceof Map<?, ?> && is instanceof Map<?, ?>) {
        members(file, record, here, Tree.map(was), Tree.map(is));
      } else {
        member(file, record, here, was, is);
      }
    }
  }

  private void member(
      String file, String record, String path, @Nullable Object was, @Nullable Object is) {
    String name = naming.record(file, record);
    String member = naming.member(path);
    String before = naming.value(was);
    String now = naming.value(is);
    found.add(
        new Difference(
            file,
            record,
            before.equals(now)
                ? Naming.MESSAGES.text("diff.member", name, member)
                : Naming.MESSAGES.text("diff.values", name, member, before, now)));
  }

  private void say(String file, String record, String key) {
    found.add(new Difference(file, record, Naming.MESSAGES.text(key, naming.record(file, record))));
  }
}
