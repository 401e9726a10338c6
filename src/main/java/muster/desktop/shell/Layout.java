package muster.desktop.shell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import muster.draw.MapLook;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How the window is laid out, and what comes back at the next start.
 *
 * @param window where it was on the screen
 * @param maximized whether it filled the screen
 * @param dividers shares of the window, 0 to 1
 * @param shown the panes that are not hidden
 * @param look of the map
 * @param flies whether a show's map flies from slide to slide
 * @param workspace the folder that was open last, or null: the one that Muster ships
 */
public record Layout(
    Bounds window,
    boolean maximized,
    Dividers dividers,
    Set<Pane> shown,
    MapLook look,
    boolean flies,
    @Nullable Path workspace) {

  /** A window of 1280 × 720 at the first start, which any screen has room for. */
  public static final Layout FIRST =
      new Layout(
          new Bounds(Double.NaN, Double.NaN, 1280, 720),
          true,
          new Dividers(0.2, 0.64, 0.73, 0.66),
          EnumSet.complementOf(EnumSet.of(Pane.EXPLORE, Pane.BRIEFING, Pane.DATA)),
          MapLook.USUAL,
          true,
          null);

  public Layout {
    shown = Set.copyOf(shown);
  }

  public boolean shows(Pane pane) {
    return shown.contains(pane);
  }

  public Layout withWorkspace(@Nullable Path folder) {
    return new Layout(window, maximized, dividers, shown, look, flies, folder);
  }

  /** A pane that can be hidden; the map cannot. */
  public enum Pane implements Coded {
    ASSUMPTIONS("assumptions"),
    COMMITMENTS("commitments"),
    DETAIL("detail"),
    OUTLOOK("outlook"),
    /** Stands where the table and the details are, while it is shown. */
    EXPLORE("explore"),
    /** The strip of slides: stands where the outlook is, while it is shown. */
    BRIEFING("briefing"),
    /** The records and their forms: stands where the map and all beside it are. */
    DATA("data");

    private final String code;

    Pane(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @param x of the upper left corner, or NaN: in the middle of the screen
   */
  public record Bounds(double x, double y, double width, double height) {}

  /**
   * Where the panes meet, each a share of the space that the two share.
   *
   * @param left between assumptions and map
   * @param right between map and countries
   * @param bottom between these and the outlook
   * @param detail between the table and the details
   */
  public record Dividers(double left, double right, double bottom, double detail) {}
}
