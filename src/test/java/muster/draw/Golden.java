package muster.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a picture with the one that was looked at and found good. Where they differ the new one
 * is left in {@code target/golden}: look at it, and if it is right copy it to {@code
 * src/test/resources/golden}.
 */
public final class Golden {

  /** Mean difference of a colour's channels, of 255: letters that move by a dot stay below it. */
  private static final double MEAN = 0.6;

  /** Share of dots that may differ visibly. */
  private static final double SHARE = 0.004;

  private Golden() {}

  public static void check(BufferedImage actual, String name) throws IOException {
    Path out = Path.of("target", "golden", name + ".png");
    Files.createDirectories(out.getParent());
    ImageIO.write(actual, "png", out.toFile());
    try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".png")) {
      assertThat(in).as("no golden picture %s: look at %s", name, out).isNotNull();
      BufferedImage expected = ImageIO.read(in);
      assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
      assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
      long sum = 0;
      int visible = 0;
      for (int y = 0; y < actual.getHeight(); y++) {
        for (int x = 0; x < actual.getWidth(); x++) {
          int difference = difference(actual.getRGB(x, y), expected.getRGB(x, y));
          sum += difference;
          visible += difference > 120 ? 1 : 0;
        }
      }
      double dots = (double) actual.getWidth() * actual.getHeight();
      assertThat(sum / (3 * dots)).as("mean difference, see %s", out).isLessThan(MEAN);
      assertThat(visible / dots).as("share of other dots, see %s", out).isLessThan(SHARE);
    }
  }

  private static int difference(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      sum += Math.abs((one >> shift & 255) - (other >> shift & 255));
    }
    return sum;
  }
}
