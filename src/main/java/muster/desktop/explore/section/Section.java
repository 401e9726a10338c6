package muster.desktop.explore.section;

import muster.model.Coded;

/** A part of the pane: one question, seen one at a time. */
public enum Section implements Coded {
  CHANCES("chances"),
  TORNADO("tornado"),
  UNLOCKS("unlocks"),
  GIVEN("given"),
  WHY("why"),
  TASKS("tasks"),
  ROTATION("rotation"),
  RULERS("rulers"),
  EVIDENCE("evidence"),
  COMPARE("compare");

  private final String code;

  Section(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it needs the width of the map too. */
  public boolean isWide() {
    return this == COMPARE;
  }
}
