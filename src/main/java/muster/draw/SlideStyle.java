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

  /** Ink on light paper, for a bright room. */
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

  /** Light on dark, for an operations room. */
  public static SlideStyle operations() {
    return new SlideStyle(
        new Paper(
            new Color(0x131A21),
            new Color(0x1A232C),
            new Color(0x5B6B79),
            new Color(0x3E4B57),
            new Color(0x2A343E),
            new Color(0x2C3E50),
            new Color(0x3A3416),
            new Color(0x5CB2FF)),
        new Words(
            new Color(0xF4F7F9),
            new Color(0xDFE6EB),
            new Color(0xA7B3BD),
            Color.WHITE,
            new Color(0xFF979D)),
        new Signs(
            new Color(0x52C48F),
            new Color(0xF0B63A),
            new Color(0xFF8389),
            new Color(0x9DABB7),
            new Color(0x35648C),
            new Color(0x8CC8FF)));
  }

  /** Black on white, for paper. */
  public static SlideStyle print() {
    return new SlideStyle(
        new Paper(
            Color.WHITE,
            Color.WHITE,
            new Color(0x444444),
            new Color(0x999999),
            new Color(0xCCCCCC),
            Color.WHITE,
            new Color(0xEEEEEE),
            Color.BLACK),
        new Words(Color.BLACK, Color.BLACK, new Color(0x333333), Color.BLACK, Color.BLACK),
        new Signs(
            Color.BLACK,
            new Color(0x555555),
            Color.BLACK,
            new Color(0x555555),
            new Color(0xB4B4B4),
            Color.BLACK));
  }
}
