package muster.draw;

/** What eyes make of a colour. */
public final class Colours {
  private Colours() {}

  /**
   * How a person sees.
   *
   * <p>The three deficiencies are those of Machado, Oliveira and Fernandes, "A
   * Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG 15, 2009), at
   * severity 1, for linear red, green and blue.
   */
  public enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    @SuppressWarnings("ImmutableEnumChecker") // Nobody writes into it.
    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }

    /** How light a colour looks, CIE L* from 0 to 100. */
    public double lightness(int rgb) {
      double[] seen = new double[3];
      for (int row = 0; row < 3; row++) {
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
          sum += matrix[3 * row + channel] * linear(rgb >> (16 - 8 * channel) & 255);
        }
        seen[row] = Math.clamp(sum, 0, 1);
      }
      double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
      return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
    }
  }

  /** Relative luminance of sRGB, from 0 to 1 (IEC 61966-2-1). */
  public static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
