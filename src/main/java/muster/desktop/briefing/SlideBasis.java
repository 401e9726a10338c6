package muster.desktop.briefing;

import java.util.List;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.draw.MapLook;
import muster.model.Workspace;

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
        && sameLists(parts(workspace), parts(basis.workspace));
  }

  @Override
  public int hashCode() {
    return 31 * look.hashCode() + workspace.header().hashCode();
  }

  private static boolean sameLists(List<List<?>> some, List<List<?>> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // An edit leaves the lists that it does not touch.
  private static boolean same(Object one, Object other) {
    return one == other;
  }

  private static List<List<?>> parts(Workspace workspace) {
    return List.of(
        workspace.sources(),
        workspace.actors(),
        workspace.positions(),
        workspace.assumptions(),
        workspace.commitments(),
        workspace.forceModels(),
        workspace.enablers(),
        workspace.parameters(),
        workspace.scenarios(),
        workspace.zones(),
        workspace.sites(),
        workspace.lines());
  }
}
