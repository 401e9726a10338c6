package muster.draw.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.text.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * A river's name along its course: on a smoothed line, beside the water, reading from left to
 * right.
 *
 * @param boxes one a letter
 * @param start where the first letter stands, turned as it is
 */
record CurvedLabel(Shape letters, List<Rectangle2D> boxes, AffineTransform start) {

  private static final double STEP = 6;

  /** The sharpest turn between two letters that still reads as one word, in radians. */
  private static final double SHARPEST = 0.2;

  /** How much a word may turn in all. */
  private static final double MOST_BENT = 1.9;

  CurvedLabel {
    boxes = List.copyOf(boxes);
  }

  /** The straightest free place along the line, or null. */
  static @Nullable CurvedLabel along(
      List<Point2D> course, String text, LabelLook look, LabelPlacer placer) {
    Font font = Fonts.of(look.face(), look.size());
    GlyphVector glyphs = font.createGlyphVector(Fonts.CONTEXT, text);
    double tracking = look.tracking() * look.size();
    double length =
        glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX()
            + tracking * (glyphs.getNumGlyphs() - 1);
    List<Point2D> path = smooth(resample(course), (int) (look.size() / STEP) + 2);
    int span = (int) Math.ceil(length / STEP) + 1;
    List<AffineTransform> best = null;
    double straightest = MOST_BENT;
    for (int start = 2; start + span < path.size() - 2; start += 4) {
      double bend = bend(path, start, start + span);
      if (bend < straightest) {
        List<AffineTransform> letters = set(path, start, glyphs, tracking);
        if (letters != null && boxes(letters, look).stream().allMatch(placer::isFree)) {
          best = letters;
          straightest = bend;
        }
      }
    }
    return best == null
        ? null
        : new CurvedLabel(outline(best, glyphs, look), boxes(best, look), best.getFirst());
  }

  private static List<Point2D> resample(List<Point2D> course) {
    List<Point2D> even = new ArrayList<>();
    if (course.isEmpty()) {
      return even;
    }
    Point2D last = course.getFirst();
    even.add(last);
    double wanted = STEP;
    for (int i = 1; i < course.size(); i++) {
      Point2D from = course.get(i - 1);
      Point2D to = course.get(i);
      double distance = from.distance(to);
      double along = wanted;
      while (along <= distance) {
        double share = along / distance;
        even.add(
            new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()),
                from.getY() + share * (to.getY() - from.getY())));
        along += STEP;
      }
      wanted = along - distance;
    }
    return even;
  }

  private static List<Point2D> smooth(List<Point2D> path, int reach) {
    List<Point2D> smooth = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      int around = Math.min(reach, Math.min(i, path.size() - 1 - i));
      double x = 0;
      double y = 0;
      for (int k = i - around; k <= i + around; k++) {
        x += path.get(k).getX();
        y += path.get(k).getY();
      }
      smooth.add(new Point2D.Double(x / (2 * around + 1), y / (2 * around + 1)));
    }
    return smooth;
  }

  /** How much the line turns in all; names that climb steeply count as bent too. */
  private static double bend(List<Point2D> path, int from, int to) {
    double bend = 0;
    for (int i = from + 1; i < to; i++) {
      bend += Math.abs(turn(angle(path, i - 1), angle(path, i)));
    }
    double rise =
        Math.abs(path.get(to).getY() - path.get(from).getY())
            / path.get(from).distance(path.get(to));
    return bend + rise * 0.6;
  }

  private static double angle(List<Point2D> path, int i) {
    Point2D from = path.get(i);
    Point2D to = path.get(i + 1);
    return Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
  }

  private static double turn(double from, double to) {
    return Math.IEEEremainder(to - from, 2 * Math.PI);
  }

  /** Where each letter stands, or null where two would lean apart too much. */
  private static @Nullable List<AffineTransform> set(
      List<Point2D> path, int start, GlyphVector glyphs, double tracking) {
    int count = glyphs.getNumGlyphs();
    double length = glyphs.getGlyphPosition(count).getX() + tracking * (count - 1);
    int end = Math.min(path.size() - 1, start + (int) Math.ceil(length / STEP));
    boolean backwards = path.get(end).getX() < path.get(start).getX();
    List<AffineTransform> letters = new ArrayList<>();
    double before = Double.NaN;
    for (int i = 0; i < count; i++) {
      double advance = glyphs.getGlyphMetrics(i).getAdvance();
      double middle = glyphs.getGlyphPosition(i).getX() + i * tracking + advance / 2;
      double along = start + (backwards ? length - middle : middle) / STEP;
      int index = (int) Math.clamp(along, 1, path.size() - 3.0);
      double angle =
          Math.atan2(
              path.get(index + 2).getY() - path.get(index - 1).getY(),
              path.get(index + 2).getX() - path.get(index - 1).getX());
      double direction = backwards ? angle + Math.PI : angle;
      if (!Double.isNaN(before) && Math.abs(turn(before, direction)) > SHARPEST) {
        return null;
      }
      before = direction;
      double part = along - index;
      AffineTransform at = new AffineTransform();
      at.translate(
          path.get(index).getX() + part * (path.get(index + 1).getX() - path.get(index).getX()),
          path.get(index).getY() + part * (path.get(index + 1).getY() - path.get(index).getY()));
      at.rotate(direction);
      letters.add(at);
    }
    return letters;
  }

  /** What a letter covers above the line. */
  private static List<Rectangle2D> boxes(List<AffineTransform> letters, LabelLook look) {
    double half = look.size() * 0.42;
    List<Rectangle2D> boxes = new ArrayList<>();
    for (AffineTransform at : letters) {
      Point2D middle = at.transform(new Point2D.Double(0, -look.size() * 0.6), null);
      boxes.add(
          new Rectangle2D.Double(middle.getX() - half, middle.getY() - half, 2 * half, 2 * half));
    }
    return boxes;
  }

  private static Shape outline(List<AffineTransform> letters, GlyphVector glyphs, LabelLook look) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int i = 0; i < letters.size(); i++) {
      AffineTransform at = new AffineTransform(letters.get(i));
      double advance = glyphs.getGlyphMetrics(i).getAdvance();
      at.translate(-glyphs.getGlyphPosition(i).getX() - advance / 2, -look.size() * 0.3);
      outline.append(at.createTransformedShape(glyphs.getGlyphOutline(i)), false);
    }
    return outline;
  }
}
