package muster.desktop.presenter;

import muster.desktop.kit.Words;
import muster.draw.slide.Marking;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What the presenter reads about the slide that is on.
 *
 * @param position which slide of how many
 * @param marking the deck's
 * @param notes to the slide; empty: none
 * @param next what comes next
 */
record ShowCaption(String position, String marking, String notes, String next) {
  static final ShowCaption NONE = new ShowCaption("", "", "", "");

  /**
   * @param number of the slide, from 1
   * @param after the slide that comes next; null: none
   */
  static ShowCaption of(
      Workspace workspace, Briefing briefing, int number, Slide slide, @Nullable Slide after) {
    String notes = slide.notes();
    return new ShowCaption(
        Words.text("present.position", number, briefing.slides().size(), slide.title()),
        Marking.highest(workspace, briefing.slides()),
        notes == null ? "" : notes,
        after == null
            ? Words.text("present.next.none")
            : Words.text("present.next.title", number + 1, after.title()));
  }
}
