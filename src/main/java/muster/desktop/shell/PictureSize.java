package muster.desktop.shell;

/** The sizes of a slide's picture. */
public enum PictureSize {
  /** 1920 × 1080. */
  HD(1920, 1080),
  /** 3840 × 2160. */
  UHD(3840, 2160);

  private final int width;
  private final int height;

  PictureSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
