package muster.draw.text;

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

  String resource() {
    return "/com/formdev/flatlaf/fonts/roboto/Roboto-" + file + ".ttf";
  }
}
