package muster.export;

import muster.model.Messages;
import muster.model.Workspace;

/** Nothing leaves Muster without saying how it is classified. */
final class Marking {

  private static final Messages TEXT = new Messages("muster.export.messages");

  private Marking() {}

  /**
   * @throws ExportJob.RefusedException if the workspace has no marking
   */
  static void require(Workspace workspace) throws ExportJob.RefusedException {
    if (workspace.header().marking().isBlank()) {
      throw new ExportJob.RefusedException(TEXT.text("marking.missing"));
    }
  }
}
