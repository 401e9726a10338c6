package muster.model;

/** How an actor stands to the coalition. */
public enum Stance implements Coded {
  LEADS("leads"),
  WILLING("willing"),
  CONDITIONAL("conditional"),
  NON_TROOP_SUPPORT("non-troop-support"),
  UNDECIDED("undecided"),
  WITHHOLDING("withholding"),
  OPPOSED("opposed"),
  BENEFICIARY("beneficiary"),
  ADVERSARY("adversary"),
  UNSTATED("unstated");

  private final String code;

  Stance(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
