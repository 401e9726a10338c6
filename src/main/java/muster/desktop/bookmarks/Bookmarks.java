package muster.desktop.bookmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.kit.Words;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;

/** The views that one can go to: those that Muster brings, those of slides, and the user's own. */
public final class Bookmarks {
  /** Slides are this much higher than wide. */
  private static final double SLIDE = 9 / 16.0;

  private final ReadOnlyObjectWrapper<List<Bookmark>> own;
  private final Consumer<List<Bookmark>> keep;

  /**
   * @param kept the user's own, from the last session
   * @param keep takes the user's own whenever they have changed
   */
  public Bookmarks(List<Bookmark> kept, Consumer<List<Bookmark>> keep) {
    own = new ReadOnlyObjectWrapper<>(List.copyOf(kept));
    this.keep = keep;
  }

  /** Views that Muster brings, beside all of Ukraine. */
  public static List<Bookmark> brought() {
    return List.of(
        of("crimea", 34.3, 45.3, 360, 300),
        of("odesa", 30.1, 46.0, 330, 260),
        of("contact", 35.9, 48.3, 560, 560),
        of("west", 25.3, 49.6, 560, 460));
  }

  private static Bookmark of(String key, double lon, double lat, double width, double height) {
    return new Bookmark(Words.text("bookmark." + key), lon, lat, width, height);
  }

  /** The views of a workspace's slides that have one of their own, under the slides' titles. */
  public static List<Bookmark> ofSlides(Workspace workspace) {
    return workspace.briefings().stream()
        .map(Briefing::slides)
        .flatMap(List::stream)
        .flatMap(Bookmarks::ofSlide)
        .toList();
  }

  private static Stream<Bookmark> ofSlide(Slide slide) {
    Slide.View view = slide.view();
    return view == null
        ? Stream.empty()
        : Stream.of(
            new Bookmark(
                slide.title(),
                view.longitude(),
                view.latitude(),
                view.widthKm(),
                view.widthKm() * SLIDE));
  }

  /** The user's own, in their order. */
  public ReadOnlyObjectProperty<List<Bookmark>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /** Keeps a view; one of the same name is replaced, where it stands. */
  public void add(Bookmark bookmark) {
    List<Bookmark> changed = new ArrayList<>(own.get());
    int same = names().indexOf(bookmark.name());
    if (same < 0) {
      changed.add(bookmark);
    } else {
      changed.set(same, bookmark);
    }
    set(changed);
  }

  /**
   * Gives one of the user's own another name.
   *
   * @return whether it has it: not if it is blank or another's already
   */
  public boolean rename(Bookmark bookmark, String name) {
    String wanted = name.strip();
    int place = own.get().indexOf(bookmark);
    boolean taken = names().contains(wanted) && !bookmark.name().equals(wanted);
    if (place < 0 || wanted.isEmpty() || taken) {
      return false;
    }
    List<Bookmark> changed = new ArrayList<>(own.get());
    changed.set(place, bookmark.named(wanted));
    set(changed);
    return true;
  }

  public void delete(Bookmark bookmark) {
    set(own.get().stream().filter(other -> !other.equals(bookmark)).toList());
  }

  private List<String> names() {
    return own.get().stream().map(Bookmark::name).toList();
  }

  private void set(List<Bookmark> changed) {
    if (!changed.equals(own.get())) {
      own.set(List.copyOf(changed));
      keep.accept(own.get());
    }
  }
}
