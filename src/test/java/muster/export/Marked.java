package muster.export;

import muster.model.Workspace;

/** A workspace with another header. */
final class Marked {

  private Marked() {}

  static Workspace with(Workspace w, Workspace.Header header) {
    return new Workspace(
        header,
        w.sources(),
        w.actors(),
        w.positions(),
        w.assumptions(),
        w.commitments(),
        w.forceModels(),
        w.enablers(),
        w.parameters(),
        w.scenarios(),
        w.zones(),
        w.sites(),
        w.lines(),
        w.briefings());
  }
}
