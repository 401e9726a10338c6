package muster.draw.text;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;

/**
 * Paints a line of text. In a picture of dots the letters' outlines are filled: text drawn as such
 * would have each letter moved to a whole dot, which sets small letters unevenly. Elsewhere text
 * stays text.
 */
public final class Letters {

  private Letters() {}

  /**
   * @param x of the line's start
   * @param y of its baseline
   */
  public static void paint(Graphics2D g, Font font, String text, double x, double y) {
    if (isOfDots(g)) {
      g.fill(font.createGlyphVector(Fonts.CONTEXT, text).getOutline((float) x, (float) y));
    } else {
      g.setFont(font);
      g.drawString(text, (float) x, (float) y);
    }
  }

  /** Whether a graphics paints dots, where outlines look best, and no text to be searched. */
  public static boolean isOfDots(Graphics2D g) {
    GraphicsConfiguration configuration = g.getDeviceConfiguration();
    return configuration != null
        && configuration.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
  }
}
