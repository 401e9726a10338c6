package muster.desktop.commitments;

import java.util.List;
import muster.desktop.kit.Citation;

/**
 * Everything about the actor, zone, site or line that is picked out, ready to be read.
 *
 * @param subtitle what it is, and its state in a few words
 * @param facts one sentence each
 */
public record Detail(
    String title,
    String subtitle,
    List<String> facts,
    List<PositionItem> positions,
    List<CommitmentItem> commitments,
    List<Citation> citations) {

  /**
   * A position at a date.
   *
   * @param conflict what contradicts it, or empty
   * @param domestic parliaments, elections and polls, or empty
   */
  public record PositionItem(
      String date,
      String stance,
      String troops,
      String conflict,
      String summary,
      String domestic,
      List<String> constraints,
      List<Citation> citations) {}

  /**
   * A commitment.
   *
   * @param actor whose it is; empty where that is the title
   * @param stands whether it stands in this situation
   * @param state the same in words
   * @param estimated whether its number is an estimate, never to look like a report
   * @param troops its range in words, or that no number is known
   * @param facts where, when, since when and at what cost, one sentence each
   * @param waitsFor what would free it, or empty
   * @param reasoning how an estimate was made, or empty
   */
  public record CommitmentItem(
      String actor,
      String axis,
      String task,
      boolean stands,
      String state,
      boolean estimated,
      String basis,
      String troops,
      List<String> facts,
      String waitsFor,
      String reasoning,
      List<Citation> citations) {}
}
