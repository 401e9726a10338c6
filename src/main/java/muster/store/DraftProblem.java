package muster.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.Identified;
import muster.model.Messages;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/**
 * Something that is wrong with a draft.
 *
 * @param path of the value in the draft, or of what is missing, such as {@code troops.low} or
 *     {@code evidence[0].source}; empty: the draft as a whole
 * @param message one sentence: what is wrong and what to do
 */
public record DraftProblem(String path, String message) {
  private static final Messages WORDS = new Messages("muster.store.messages");
  private static final Pattern PLACE =
      Pattern.compile("\\$(?:\\.features)?\\[(\\d+)](?:\\.properties)?\\.?(.*)", Pattern.DOTALL);

  /**
   * A problem of a file as one of the draft.
   *
   * @param file the draft's
   * @param place of the draft in that file, from 0
   * @param records that were read with it
   */
  static DraftProblem of(Problem problem, WorkspaceFile file, int place, Workspace records) {
    if (file == WorkspaceFile.WORKSPACE) {
      return new DraftProblem(problem.path().replaceFirst("^\\$\\.?", ""), problem.message());
    }
    Matcher at = PLACE.matcher(problem.path());
    if (!at.matches()) {
      return new DraftProblem("", problem.message());
    }
    int number = Integer.parseInt(at.group(1));
    if (problem.file().equals(file.fileName()) && number == place) {
      return new DraftProblem(at.group(2), problem.message());
    }
    return new DraftProblem(
        "",
        WORDS.text("draft.elsewhere", named(problem.file(), number, records), problem.message()));
  }

  private static String named(String file, int number, Workspace records) {
    for (RecordList<?> list : RecordList.ALL) {
      List<? extends Identified> all = list.of(records);
      if (RecordWriter.file(list).fileName().equals(file) && number < all.size()) {
        return all.get(number).id();
      }
    }
    return file;
  }
}
