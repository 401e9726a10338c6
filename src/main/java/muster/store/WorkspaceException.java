package muster.store;

/**
 * A workspace could not be saved. Its message is one sentence: why, and what became of the data.
 */
public final class WorkspaceException extends Exception {
  private static final long serialVersionUID = 1;

  public WorkspaceException(String message) {
    super(message);
  }

  public WorkspaceException(String message, Exception cause) {
    super(message, cause);
  }
}
