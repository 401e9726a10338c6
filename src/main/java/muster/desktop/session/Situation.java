package muster.desktop.session;

import muster.assess.Assessment;
import muster.model.Setting;
import muster.model.Workspace;

/**
 * One world and what it means. All panes render from the same one, so that map, table and totals
 * never disagree.
 */
public record Situation(Question question, Assessment assessment) {
  public Workspace workspace() {
    return question.workspace();
  }

  public Setting setting() {
    return question.setting();
  }
}
