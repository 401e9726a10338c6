package muster.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture's size in dots.
 *
 * @param width from {@link #LEAST} to {@link #MOST}
 * @param height from {@link #LEAST} to {@link #MOST}
 */
public record ImageSize(int width, int height) {

  /** Smaller, no word can be read. */
  public static final int LEAST = 160;

  /** Larger pictures need more memory than a computer can be expected to have. */
  public static final int MOST = 16_384;

  public static final ImageSize FULL_HD = new ImageSize(1920, 1080);
  public static final ImageSize UHD = new ImageSize(3840, 2160);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

  public ImageSize {
    if (!isPossible(width) || !isPossible(height)) {
      throw new IllegalArgumentException(width + "x" + height);
    }
  }

  /** The size of a text such as {@code 1920x1080}; empty if it is none or out of bounds. */
  public static Optional<ImageSize> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(matcher.group(1));
    int height = Integer.parseInt(matcher.group(2));
    return isPossible(width) && isPossible(height)
        ? Optional.of(new ImageSize(width, height))
        : Optional.empty();
  }

  private static boolean isPossible(int length) {
    return length >= LEAST && length <= MOST;
  }
}
