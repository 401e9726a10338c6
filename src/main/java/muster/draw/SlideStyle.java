package muster.draw;

import java.awt.Color;
import muster.assess.Assessment.Verdict;
import muster.model.Stance;

/** Every colour of slides, tables and charts. */
public record SlideStyle(Paper paper, Words words, Signs signs) {

  /**
   * @param banner behind the marking
   * @param stripe behind what is brought out
   */
  public record Paper(
      Color ground,
      Color panel,
      Color edge,
      Color rule,
      Color faintRule,
      Color banner,
      Color stripe,
      Color accent) {}

  /**
   * @param soft for what matters less, still readable
   */
  public record Words(Color title, Color text, Color soft, Color banner, Color warning) {}

  /**
   * Colours beside words and shapes, never alone.
   *
   * @param range the bar from low to high
   */
  public record Signs(
      Color good, Color partly, Color bad, Color neutral, Color range, Color likely) {}

  public Color verdict(Verdict verdict) {
    return switch (verdict) {
      case MET, LIKELY -> signs.good;
      case STRETCH -> signs.partly;
      case SHORT -> signs.bad;
    };
  }

  public Color stance(Stance stance) {
    return switch (stance) {
      case LEADS, WILLING -> signs.good;
      case CONDITIONAL, UNDECIDED -> signs.partly;
      case OPPOSED, ADVERSARY, WITHHOLDING -> signs.bad;
      case NON_TROOP_SUPPORT, BENEFICIARY, UNSTATED -> signs.neutral;
    };
  }

  /** Ink on light paper, for a bright room and for print. */
  public static SlideStyle briefing() {
    return new SlideStyle(
        new Paper(
            Color.WHITE,
            new Color(0xFCFBF8),
            new Color(0x8C98A3),
            new Color(0xC9CFD5),
            new Color(0xE6E9EC),
            new Color(0x1F2D3A),
            new Color(0xFFF6DC),
            new Color(0x1B5E9B)),
        new Words(
            new Color(0x16222D),
            new Color(0x22303C),
            new Color(0x55626E),
            Color.WHITE,
            new Color(0x9B1C2C)),
        new Signs(
            new Color(0x1C6B45),
            new Color(0x8A5A00),
            new Color(0x9B1C2C),
            new Color(0x5A6672),
            new Color(0x9DBBD6),
            new Color(0x123F6B)));
  }
}
