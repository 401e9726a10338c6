package muster.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.MapLook;
import muster.draw.map.MapLayers;
import muster.export.ImageSize;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** Writes what is seen as a slide's picture: the same order gives the same bytes. */
@FunctionalInterface
public interface SlideWriter {
  /**
   * To be called off the window's thread.
   *
   * @throws IOException if the file cannot be written
   */
  void write(Order order, Path file) throws IOException;

  /**
   * What is seen.
   *
   * @param look in which style and language
   * @param view the part of the map, or null: all of Ukraine
   * @param selection what is brought out, or null
   * @param compared the scenarios that stand beside what is shown; none: a slide of that alone
   */
  record Order(
      Situation situation,
      MapLayers layers,
      MapLook look,
      Slide.@Nullable View view,
      @Nullable Selection selection,
      List<String> compared,
      ImageSize size) {}
}
