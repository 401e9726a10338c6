package muster.desktop.briefing;

import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.draw.MapLook;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/**
 * Everything that pictures of slides depend on beside the slides: equal while nothing that any of
 * them shows has changed. Lists are compared as themselves, so that this costs no time.
 *
 * @param workspace whose briefings do not count
 */
record SlideBasis(Workspace workspace, Ground ground, MapLook look) {
  static SlideBasis of(Question question, Ground ground, MapLook look) {
    return new SlideBasis(question.workspace(), ground, look);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SlideBasis basis
        && same(ground, basis.ground)
        && look.equals(basis.look)
        && workspace.header().equals(basis.workspace.header())
        && sameLists(workspace, basis.workspace);
  }

  @Override
  public int hashCode() {
    return 31 * look.hashCode() + workspace.header().hashCode();
  }

  /** Whether all lists are the same but the briefings: a slide brings its own state. */
  private static boolean sameLists(Workspace some, Workspace others) {
    return RecordList.ALL.stream()
        .filter(list -> !list.equals(RecordList.HEADER) && !list.equals(RecordList.BRIEFINGS))
        .allMatch(list -> same(list.of(some), list.of(others)));
  }

  @SuppressWarnings("ReferenceEquality") // An edit leaves the lists that it does not touch.
  private static boolean same(Object one, Object other) {
    return one == other;
  }
}
