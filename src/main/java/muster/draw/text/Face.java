package muster.draw.text;

import java.io.InputStream;

/** The faces of the one font family that Muster brings along. */
public enum Face {
  LIGHT("Light"),
  REGULAR("Regular"),
  ITALIC("Italic"),
  MEDIUM("Medium"),
  MEDIUM_ITALIC("MediumItalic"),
  BOLD("Bold"),
  BOLD_ITALIC("BoldItalic");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** How heavy its letters are, from 1 to 1000, as style sheets say it. */
  public int weight() {
    return switch (this) {
      case LIGHT -> 300;
      case REGULAR, ITALIC -> 400;
      case MEDIUM, MEDIUM_ITALIC -> 500;
      case BOLD, BOLD_ITALIC -> 700;
    };
  }

  public boolean isItalic() {
    return switch (this) {
      case ITALIC, MEDIUM_ITALIC, BOLD_ITALIC -> true;
      case LIGHT, REGULAR, MEDIUM, BOLD -> false;
    };
  }

  /** Its TrueType file, to be closed. */
  public InputStream open() {
    String resource = "/com/formdev/flatlaf/fonts/roboto/Roboto-" + file + ".ttf";
    InputStream in = Face.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + resource);
    }
    return in;
  }
}
