package muster.model;

/** Whether an actor is a state or a body of states. */
public enum ActorKind implements Coded {
  STATE("state"),
  BODY("body");

  private final String code;

  ActorKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
