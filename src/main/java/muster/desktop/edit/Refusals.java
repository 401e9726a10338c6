package muster.desktop.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.desktop.kit.Words;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.store.Problem;

/** Says in one sentence why an edit cannot be made. */
final class Refusals {
  private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");
  private static final int NAMED = 3;

  private Refusals() {}

  /**
   * @param problems that the edit would make
   */
  static Optional<String> of(Workspace workspace, Edit edit, List<Problem> problems) {
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    return edit.changes().stream()
        .filter(change -> change.after() == null)
        .<Identified>map(Change::before)
        .findFirst()
        .map(gone -> inUse(gone, edit.applyTo(workspace), problems))
        .or(() -> Optional.of(problems.getFirst().message()));
  }

  /** What is taken away is needed, and who needs it. */
  private static String inUse(Identified gone, Workspace after, List<Problem> problems) {
    List<String> users = new ArrayList<>();
    List<String> zones =
        problems.stream()
            .filter(problem -> problem.file().equals("zones.geojson"))
            .flatMap(problem -> place(problem).stream())
            .distinct()
            .map(after.zones()::get)
            .map(Zone::name)
            .toList();
    zones.stream()
        .limit(NAMED)
        .map(zone -> Words.text("edit.in-use.zone", zone))
        .forEach(users::add);
    if (zones.size() > NAMED) {
      users.add(Words.text("edit.in-use.zones", zones.size() - NAMED));
    }
    long others = problems.stream().filter(p -> !p.file().equals("zones.geojson")).count();
    if (others > 0) {
      users.add(Words.text("edit.in-use.commitments", others));
    }
    return Words.text("edit.in-use", Names.of(gone), String.join(Words.text("list.comma"), users));
  }

  private static Optional<Integer> place(Problem problem) {
    Matcher place = PLACE.matcher(problem.path());
    return place.find() ? Optional.of(Integer.valueOf(place.group(1))) : Optional.empty();
  }
}
