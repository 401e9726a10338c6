package muster.draw.slide;

import java.awt.Rectangle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.model.Messages;
import muster.model.Slide;
import muster.model.Workspace;

/**
 * Classifications as they stand on slides: a word, maybe with handling after a dash, such as {@code
 * UNCLASSIFIED – NOTIONAL}.
 */
public final class Marking {
  private static final Messages TEXT = new Messages("muster.draw.messages");

  /** NATO's, from low to high, and its word for unclassified material. */
  private static final List<String> ORDER =
      List.of("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET");

  private static final Pattern PREFIX = Pattern.compile("^(?:NATO|COSMIC) ");
  private static final Pattern HANDLING = Pattern.compile("\\s*(?:[–—]|-(?=\\s)|\\s-|//).*$");

  private Marking() {}

  /**
   * What of a slide's picture lies between its markings, in whole dots, for those who lay something
   * over it: a marking is never hidden.
   *
   * @param width of the picture, dots
   * @param height of the picture, dots
   */
  public static Rectangle between(int width, int height) {
    SlideFrame frame = SlideFrame.of(width, height);
    int top = (int) Math.ceil(frame.topBanner().getMaxY() * frame.scale());
    int bottom = (int) Math.floor(frame.bottomBanner().getMinY() * frame.scale());
    return new Rectangle(0, top, width, bottom - top);
  }

  /** What stands on a slide: its own marking, else the workspace's; empty where neither is. */
  public static String of(Workspace workspace, Slide slide) {
    String own = slide.marking();
    return own == null || own.isBlank() ? workspace.header().marking().strip() : own.strip();
  }

  /**
   * What stands on a slide.
   *
   * @throws UnmarkedException if nothing does: such a slide is neither shown nor written
   */
  public static String required(Workspace workspace, Slide slide) {
    String marking = of(workspace, slide);
    if (marking.isEmpty()) {
      throw new UnmarkedException(TEXT.text("slide.unmarked", slide.title()));
    }
    return marking;
  }

  /**
   * The highest marking of several slides, as a deck bears it; empty if one of them has none. Of
   * two equally high ones that with more handling, so that none is lost.
   */
  public static String highest(Workspace workspace, Collection<Slide> slides) {
    List<String> all = slides.stream().map(slide -> of(workspace, slide)).toList();
    if (all.contains("")) {
      return "";
    }
    Optional<String> highest =
        all.stream().max(Comparator.comparingInt(Marking::rank).thenComparingInt(String::length));
    return highest.orElse(workspace.header().marking().strip());
  }

  /** The highest marking of all that a workspace holds, as a window of it bears it. */
  public static String highest(Workspace workspace) {
    return Stream.concat(
            Stream.of(workspace.header().marking().strip()),
            workspace.briefings().stream()
                .flatMap(briefing -> briefing.slides().stream())
                .map(slide -> of(workspace, slide)))
        .filter(marking -> !marking.isEmpty())
        .max(Comparator.comparingInt(Marking::rank).thenComparingInt(String::length))
        .orElse("");
  }

  /**
   * How high a marking is. Words that are none of NATO's rank above all of them, so that nothing is
   * understated.
   */
  static int rank(String marking) {
    String upper = marking.strip().toUpperCase(Locale.ROOT);
    String word = PREFIX.matcher(HANDLING.matcher(upper).replaceFirst("")).replaceFirst("");
    int rank = ORDER.indexOf(word);
    return rank < 0 ? ORDER.size() : rank;
  }
}
