package muster.draw.slide;

import java.util.List;

/**
 * A slide, part by part.
 *
 * @param scale dots a reference pixel
 * @param width in reference pixels
 * @param height in reference pixels
 * @param parts in the order in which they are painted
 */
public record SlideParts(double scale, double width, double height, List<SlidePart> parts) {
  public SlideParts {
    parts = List.copyOf(parts);
  }
}
