package muster.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** Which files an order comes to. */
final class ExportPlan {

  private ExportPlan() {}

  /**
   * A file to be written.
   *
   * @param slides one, or all of the order's where the format takes a deck
   * @param files more than one where a slide's data are several tables
   */
  record Item(ExportFormat format, ImageSize size, List<Slide> slides, List<Path> files) {
    Item {
      slides = List.copyOf(slides);
      files = List.copyOf(files);
    }

    /** The slide's title, or empty for a deck. */
    String title() {
      return slides.size() == 1 ? slides.getFirst().title() : "";
    }
  }

  static List<Item> of(ExportOrder order) {
    List<Item> items = new ArrayList<>();
    for (ExportFormat format : order.formats()) {
      switch (format.scope()) {
        case SLIDE_AND_SIZE -> eachSlide(items, order, format, order.sizes());
        case SLIDE_AND_PAGE -> eachSlide(items, order, format, ImageSize.pages(order.sizes()));
        case DATA -> eachSlide(items, order, format, List.of(order.sizes().getFirst()));
        case DECK -> decks(items, order, format);
      }
    }
    return items;
  }

  /** The same with names that no file has: {@code name-2.png} beside {@code name.png}. */
  static List<Item> beside(List<Item> items) {
    return items.stream()
        .map(
            item ->
                new Item(
                    item.format(),
                    item.size(),
                    item.slides(),
                    item.files().stream().map(ExportPlan::free).toList()))
        .toList();
  }

  private static Path free(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Path free = file;
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(name.substring(0, dot) + "-" + i + name.substring(dot));
    }
    return free;
  }

  private static void eachSlide(
      List<Item> items, ExportOrder order, ExportFormat format, List<ImageSize> sizes) {
    for (Slide slide : order.slides()) {
      int number = order.briefing().slides().indexOf(slide) + 1;
      for (ImageSize size : sizes) {
        String part = sizes.size() > 1 ? size.toString() : null;
        List<Path> files = new ArrayList<>();
        if (format == ExportFormat.CSV) {
          for (String table : SlideData.TABLES) {
            files.add(file(order, FileNames.of(order.briefing(), slide, number, table), format));
          }
        } else {
          files.add(file(order, FileNames.of(order.briefing(), slide, number, part), format));
        }
        items.add(new Item(format, size, List.of(slide), files));
      }
    }
  }

  private static void decks(List<Item> items, ExportOrder order, ExportFormat format) {
    List<ImageSize> pages = ImageSize.pages(order.sizes());
    for (ImageSize size : pages) {
      @Nullable String part = pages.size() > 1 ? size.toString() : null;
      Path file = file(order, FileNames.of(order.briefing(), part), format);
      items.add(new Item(format, size, order.slides(), List.of(file)));
    }
  }

  private static Path file(ExportOrder order, String name, ExportFormat format) {
    String extension = format == ExportFormat.JPEG ? "jpg" : format.word();
    return order.folder().resolve(name + "." + extension);
  }
}
