package muster.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture's size in dots, and how dense they are.
 *
 * @param width from {@link #LEAST} to {@link #MOST}
 * @param height from {@link #LEAST} to {@link #MOST}; width times height at most {@link #MOST_DOTS}
 * @param dpi dots an inch, above 0, by which other programs know how large the page is
 */
public record ImageSize(int width, int height, int dpi) {

  /** Smaller, no word can be read. */
  public static final int LEAST = 160;

  /** The longer side of 8K. */
  public static final int MOST = 7680;

  /** 8K: a larger picture needs more memory than a computer can be expected to have. */
  public static final int MOST_DOTS = 7680 * 4320;

  /** A slide's height in inches, in the office programs of the world. */
  private static final double SLIDE_HEIGHT = 7.5;

  public static final ImageSize FULL_HD = new ImageSize(1920, 1080);
  public static final ImageSize UHD = new ImageSize(3840, 2160);
  public static final ImageSize FOUR_TO_THREE = new ImageSize(1600, 1200);
  public static final ImageSize A4 = new ImageSize(3508, 2480, 300);
  public static final ImageSize A3 = new ImageSize(4961, 3508, 300);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

  /** Sizes that have a name, the same in every language. */
  public static final List<Preset> PRESETS =
      List.of(
          new Preset("1080p", FULL_HD),
          new Preset("4k", UHD),
          new Preset("4:3", FOUR_TO_THREE),
          new Preset("a4", A4),
          new Preset("a3", A3));

  /**
   * A size that has a name.
   *
   * @param word its name
   */
  public record Preset(String word, ImageSize size) {}

  public ImageSize {
    if (!isPossible(width, height) || dpi < 1) {
      throw new IllegalArgumentException(width + "x" + height + " at " + dpi);
    }
  }

  /** A slide of so many dots, as high as slides are. */
  public ImageSize(int width, int height) {
    this(width, height, Math.max(1, (int) Math.round(height / SLIDE_HEIGHT)));
  }

  /**
   * The size of a text such as {@code 1920x1080}, {@code 4k} or {@code a4}; empty if it is none or
   * out of bounds.
   */
  public static Optional<ImageSize> parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Optional<Preset> preset = PRESETS.stream().filter(p -> p.word().equals(word)).findFirst();
    if (preset.isPresent()) {
      return preset.map(Preset::size);
    }
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(matcher.group(1));
    int height = Integer.parseInt(matcher.group(2));
    return isPossible(width, height) ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }

  private static boolean isPossible(int width, int height) {
    return isPossible(width) && isPossible(height) && (long) width * height <= MOST_DOTS;
  }

  private static boolean isPossible(int length) {
    return length >= LEAST && length <= MOST;
  }

  /** The page's width in points, of which an inch has 72. */
  public double pageWidth() {
    return width * 72.0 / dpi;
  }

  /** The page's height in points. */
  public double pageHeight() {
    return height * 72.0 / dpi;
  }

  /** The first of each page: a format without dots is the same for every density. */
  static List<ImageSize> pages(List<ImageSize> sizes) {
    List<ImageSize> pages = new ArrayList<>();
    for (ImageSize size : sizes) {
      if (pages.stream().noneMatch(size::isSamePage)) {
        pages.add(size);
      }
    }
    return pages;
  }

  private boolean isSamePage(ImageSize other) {
    return Math.round(pageWidth()) == Math.round(other.pageWidth())
        && Math.round(pageHeight()) == Math.round(other.pageHeight());
  }

  /** Such as {@code 1920x1080}. */
  @Override
  public String toString() {
    return width + "x" + height;
  }
}
