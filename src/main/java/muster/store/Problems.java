package muster.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.model.Messages;
import muster.store.json.Document;
import muster.store.json.JsonPath;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong: the first thousand problems or so, and how many more there are. */
final class Problems {
  static final int MOST = 1000;

  private static final Document NO_TEXT = new Document("");

  private final Messages messages = new Messages("muster.store.messages");
  private final List<Found> found = new ArrayList<>();
  private @Nullable Found firstLeftOut;
  private final int most;
  private long leftOut;
  private boolean unusable;

  Problems() {
    this(MOST);
  }

  /**
   * @param most how many problems are told one by one
   */
  Problems(int most) {
    this.most = most;
  }

  /** A problem of the file as a whole. */
  void report(WorkspaceFile file, String key, Object... arguments) {
    report(file, NO_TEXT, 0, JsonPath.ROOT, key, arguments);
  }

  void report(
      WorkspaceFile file, Document text, int at, JsonPath path, String key, Object... arguments) {
    unusable = true;
    remark(file, text, at, path, key, arguments);
  }

  /** A problem with which the workspace can be used all the same. */
  void remark(
      WorkspaceFile file, Document text, int at, JsonPath path, String key, Object... arguments) {
    if (found.size() < most) {
      found.add(place(file, text, at, path, messages.text(key, arguments)));
      return;
    }
    leftOut++;
    if (firstLeftOut == null) {
      firstLeftOut = place(file, text, at, path, "");
    }
  }

  private static Found place(
      WorkspaceFile file, Document text, int at, JsonPath path, String message) {
    return new Found(
        file,
        new Problem(file.fileName(), text.line(at), text.column(at), path.toString(), message));
  }

  /** The bundle of the sentences and of the words in them. */
  Messages words() {
    return messages;
  }

  /** Whether there is none but remarks. */
  boolean none() {
    return !unusable;
  }

  /** In the order of files, lines and columns. */
  List<Problem> list() {
    List<Problem> list = new ArrayList<>();
    found.stream()
        .sorted(
            Comparator.comparing(Found::file)
                .thenComparingInt(f -> f.problem().line())
                .thenComparingInt(f -> f.problem().column()))
        .forEach(f -> list.add(f.problem()));
    if (firstLeftOut != null) {
      Problem first = firstLeftOut.problem();
      list.add(
          new Problem(
              first.file(),
              first.line(),
              first.column(),
              first.path(),
              messages.text("problems.more", most, leftOut)));
    }
    return list;
  }

  private record Found(WorkspaceFile file, Problem problem) {}
}
