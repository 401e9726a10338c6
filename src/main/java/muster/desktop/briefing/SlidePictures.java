package muster.desktop.briefing;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Paints slides for all who show them, off the window's thread, and keeps the newest pictures.
 * Whoever asked last is served first; what nobody wants any more is not painted to its end. To be
 * used on the window's thread.
 */
public final class SlidePictures {
  /** Four bytes a dot: some thirty pictures of 1920 × 1080, however many are wanted. */
  private static final long MOST_DOTS = 64_000_000;

  /** Beside what is wanted: all small pictures of any deck, or four of 1920 × 1080. */
  private static final long SPARE_DOTS = 8_000_000;

  private final Session session;
  private final Tasks tasks;
  private final Consumer<? super Throwable> failed;
  private final Map<Key, BufferedImage> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final List<Viewer> viewers = new ArrayList<>();
  private final SlideStudio studio = new SlideStudio();
  private long dots;
  private @Nullable SlideBasis basis;
  private @Nullable Work going;

  /**
   * @param tasks paints, one picture at a time
   * @param failed takes what the painter threw
   */
  public SlidePictures(Session session, Tasks tasks, Consumer<? super Throwable> failed) {
    this.session = session;
    this.tasks = tasks;
    this.failed = failed;
    session.questionProperty().subscribe(question -> changed());
    session.lookProperty().subscribe(look -> changed());
  }

  private record Key(SlideBasis basis, SlideWish wish) {}

  /** One picture in the making. */
  private static final class Work {
    private final Key key;
    private volatile boolean unwanted;

    Work(Key key) {
      this.key = key;
    }
  }

  /** Takes pictures as they are done. */
  @FunctionalInterface
  public interface Shown {
    /**
     * @param picture of type {@link BufferedImage#TYPE_INT_ARGB_PRE}, shared: not to be painted
     *     into
     */
    void show(SlideWish wish, BufferedImage picture);
  }

  /** Somebody who shows slides. */
  public final class Viewer {
    private final Shown shown;
    private List<SlideWish> wishes = List.of();
    private List<Key> open = List.of();

    private Viewer(Shown shown) {
      this.shown = shown;
    }

    /**
     * Wants these and no others from now on, the first one first. Those that are there are shown
     * before this returns; all are shown anew when what they depend on changes.
     */
    public void want(List<SlideWish> wanted) {
      wishes = List.copyOf(wanted);
      viewers.remove(this);
      viewers.addFirst(this);
      renew();
      proceed();
    }

    /** Wants no picture any more. */
    public void close() {
      wishes = List.of();
      open = List.of();
      viewers.remove(this);
      trim();
      proceed();
      if (viewers.isEmpty()) {
        tasks.run(studio::rest, rested -> {}, failed);
      }
    }

    private void renew() {
      SlideBasis now = basis;
      open = List.of();
      if (now == null) {
        return;
      }
      List<Key> missing = new ArrayList<>();
      for (SlideWish wish : wishes) {
        Key key = new Key(now, wish);
        BufferedImage picture = kept.get(key);
        if (picture == null) {
          missing.add(key);
        } else {
          shown.show(wish, picture);
        }
      }
      open = missing;
    }

    private void giveUp(Key key) {
      open = open.stream().filter(other -> !other.equals(key)).toList();
    }

    private void take(Key key, BufferedImage picture) {
      if (open.contains(key)) {
        giveUp(key);
        shown.show(key.wish(), picture);
      }
    }
  }

  /** Somebody new who shows slides. */
  public Viewer viewer(Shown shown) {
    return new Viewer(shown);
  }

  /** The picture, if it is there already. */
  public Optional<BufferedImage> kept(SlideWish wish) {
    SlideBasis now = basis;
    return now == null ? Optional.empty() : Optional.ofNullable(kept.get(new Key(now, wish)));
  }

  private @Nullable SlideBasis basis() {
    Question question = session.questionProperty().get();
    Ground ground = question == null ? null : question.ground();
    return question == null || ground == null
        ? null
        : SlideBasis.of(question, ground, session.lookProperty().get());
  }

  private void changed() {
    SlideBasis now = basis();
    if (!Objects.equals(now, basis)) {
      basis = now;
      List.copyOf(viewers).forEach(Viewer::renew);
      proceed();
    }
  }

  /** Paints the next picture that is wanted; one that is in the making and unwanted is given up. */
  private void proceed() {
    Key next = mostWanted();
    Work now = going;
    if (now != null) {
      // Once given up it stays so: what is wanted again is painted anew.
      now.unwanted |= viewers.stream().noneMatch(viewer -> viewer.open.contains(now.key));
    } else if (next != null) {
      Work work = new Work(next);
      going = work;
      tasks.run(
          () -> studio.paint(next.basis(), next.wish(), () -> work.unwanted),
          picture -> done(work, picture),
          failure -> {
            going = null;
            viewers.forEach(viewer -> viewer.giveUp(next));
            if (!work.unwanted) {
              failed.accept(failure);
            }
            proceed();
          });
    }
  }

  private @Nullable Key mostWanted() {
    return viewers.stream().flatMap(viewer -> viewer.open.stream()).findFirst().orElse(null);
  }

  private void done(Work work, BufferedImage picture) {
    going = null;
    if (!work.unwanted) {
      keep(work.key, picture);
      List.copyOf(viewers).forEach(viewer -> viewer.take(work.key, picture));
    }
    proceed();
  }

  private void keep(Key key, BufferedImage picture) {
    kept.put(key, picture);
    dots += key.wish().dots();
    trim();
  }

  /** Forgets the pictures that were not used for longest, first those that nobody wants. */
  private void trim() {
    Set<SlideWish> wanted =
        viewers.stream().flatMap(viewer -> viewer.wishes.stream()).collect(Collectors.toSet());
    long most = Math.min(MOST_DOTS, SPARE_DOTS + wanted.stream().mapToLong(SlideWish::dots).sum());
    forget(key -> !key.basis().equals(basis) || !wanted.contains(key.wish()), most);
    forget(key -> true, most);
  }

  private void forget(Predicate<Key> dispensable, long most) {
    Iterator<Key> oldest = kept.keySet().iterator();
    while (dots > most && oldest.hasNext()) {
      Key key = oldest.next();
      if (oldest.hasNext() && dispensable.test(key)) {
        oldest.remove();
        dots -= key.wish().dots();
      }
    }
  }
}
