package muster.desktop.presenter;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import muster.desktop.briefing.Deck;
import muster.desktop.briefing.SlidePictures;
import muster.desktop.briefing.SlideWish;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.draw.slide.Marking;
import muster.model.Briefing;
import muster.model.Setting;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** A show that runs: which slide is on, what lies over it, and what comes next. */
final class ShowViewModel {
  private static final int MOST_DIGITS = 4;

  private final Session session;
  private final Deck deck;
  private final WhatIfViewModel whatIf;
  private final Ink ink = new Ink();
  private final MapZoom zoom;
  private final SlidePictures pictures;
  private final SlidePictures.Viewer viewer;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable BufferedImage> following =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper marking = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper followingTitle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Blank> blank = new SimpleObjectProperty<>(Blank.NONE);
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.NONE);
  private final ObjectProperty<Ink.@Nullable Spot> pointer = new SimpleObjectProperty<>();
  private final Subscription follows;
  private String on = "";
  private final ReadOnlyBooleanProperty flies;
  private Display wall;

  /** What the audience sees in place of the slide. */
  enum Blank {
    NONE,
    BLACK,
    WHITE
  }

  /** What the pointer does on the slide. */
  enum Tool {
    NONE,
    SPOTLIGHT,
    PEN
  }

  /**
   * What the audience sees.
   *
   * @param wish what it is a picture of
   * @param stamp what the branch asks, in words; empty if it is the slide as it is
   */
  record Shown(SlideWish wish, BufferedImage picture, String stamp) {}

  /**
   * @param flies whether the map flies from one slide to the next
   * @param wall the audience's display
   */
  ShowViewModel(
      Session session,
      Deck deck,
      SlidePictures pictures,
      WhatIfViewModel whatIf,
      ReadOnlyBooleanProperty flies,
      Display wall) {
    this.session = session;
    this.deck = deck;
    this.whatIf = whatIf;
    this.flies = flies;
    this.wall = wall;
    this.pictures = pictures;
    zoom = new MapZoom();
    viewer = pictures.viewer(this::take);
    follows =
        Subscription.combine(
            deck.slideProperty().subscribe(slide -> follow()),
            session.questionProperty().subscribe(question -> follow()),
            whatIf.branchProperty().subscribe(branch -> want()),
            whatIf.openProperty().subscribe(open -> want()),
            zoom.viewProperty().subscribe(view -> want()));
  }

  /** What the audience sees; null until the first picture is there. */
  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The picture of the slide that comes next; null while it is not there, or after the last. */
  ReadOnlyObjectProperty<@Nullable BufferedImage> followingProperty() {
    return following.getReadOnlyProperty();
  }

  /** What comes next, in words. */
  ReadOnlyStringProperty followingTitleProperty() {
    return followingTitle.getReadOnlyProperty();
  }

  /** Which slide of how many, in words. */
  ReadOnlyStringProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** The deck's marking. */
  ReadOnlyStringProperty markingProperty() {
    return marking.getReadOnlyProperty();
  }

  /** The presenter's notes to the slide that is on. */
  ReadOnlyStringProperty notesProperty() {
    return notes.getReadOnlyProperty();
  }

  /** The number that was typed, to go there. */
  ReadOnlyStringProperty digitsProperty() {
    return digits.getReadOnlyProperty();
  }

  ObjectProperty<Blank> blankProperty() {
    return blank;
  }

  ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /** Where on the slide the pointer is, or null: elsewhere. */
  ObjectProperty<Ink.@Nullable Spot> pointerProperty() {
    return pointer;
  }

  /** Whether the map flies from one slide to the next. */
  ReadOnlyBooleanProperty fliesProperty() {
    return flies;
  }

  WhatIfViewModel whatIf() {
    return whatIf;
  }

  Ink ink() {
    return ink;
  }

  MapZoom zoom() {
    return zoom;
  }

  /** The audience has another display from now on. */
  void moveTo(Display display) {
    wall = display;
    want();
  }

  void next() {
    goTo(deck.numberProperty().get() + 1);
  }

  void back() {
    goTo(deck.numberProperty().get() - 1);
  }

  void goTo(int number) {
    digits.set("");
    blank.set(Blank.NONE);
    deck.goTo(number);
  }

  void first() {
    goTo(1);
  }

  void last() {
    goTo(deck.size());
  }

  /** A digit of the number of a slide. */
  void type(int digit) {
    if (digits.get().length() < MOST_DIGITS) {
      digits.set(digits.get() + digit);
    }
  }

  /** Goes to the number that was typed; without one to the next slide. */
  void enter() {
    if (digits.get().isEmpty()) {
      next();
    } else {
      goTo(Integer.parseInt(digits.get()));
    }
  }

  /** Blanks the audience's display, or shows the slide again. */
  void blank(Blank wanted) {
    blank.set(blank.get() == wanted ? Blank.NONE : wanted);
  }

  /** Takes a tool up, or puts it down. */
  void use(Tool wanted) {
    tool.set(tool.get() == wanted ? Tool.NONE : wanted);
  }

  /** Opens the assumptions over the slide; a branch stays when they are closed. */
  void ask() {
    blank.set(Blank.NONE);
    whatIf.openProperty().set(!whatIf.openProperty().get());
  }

  /** Brings the slide back exactly as it is in the briefing. */
  void restore() {
    zoom.reset();
    whatIf.end();
  }

  /**
   * Ends what is on top.
   *
   * @return false if nothing lay over the slide
   */
  boolean escape() {
    if (!digits.get().isEmpty()) {
      digits.set("");
    } else if (tool.get() != Tool.NONE) {
      tool.set(Tool.NONE);
    } else if (blank.get() != Blank.NONE) {
      blank.set(Blank.NONE);
    } else if (whatIf.reach().escape()) {
      return true;
    } else if (whatIf.openProperty().get() || whatIf.branchProperty().get() != null) {
      whatIf.end();
    } else if (zoom.isZoomed()) {
      zoom.reset();
    } else {
      return false;
    }
    return true;
  }

  /** The show is over. */
  void close() {
    follows.unsubscribe();
    viewer.close();
    whatIf.end();
  }

  private void follow() {
    Question asked = session.questionProperty().get();
    Briefing open = deck.briefingProperty().get();
    Slide slide = deck.slideProperty().get();
    if (asked == null || open == null || slide == null) {
      return;
    }
    int number = deck.numberProperty().get();
    position.set(Words.text("present.position", number, deck.size(), slide.title()));
    marking.set(Marking.highest(asked.workspace(), open.slides()));
    notes.set(slide.notes() == null ? "" : slide.notes());
    Slide after = at(number + 1);
    followingTitle.set(
        after == null
            ? Words.text("present.next.none")
            : Words.text("present.next.title", number + 1, after.title()));
    if (!slide.id().equals(on)) {
      on = slide.id();
      whatIf.end();
    }
    zoom.turnTo(asked, slide);
    whatIf.start(asked, slide);
    want();
  }

  /** The slide with a number, or null. */
  private @Nullable Slide at(int number) {
    Briefing open = deck.briefingProperty().get();
    return open == null || number < 1 || number > open.slides().size()
        ? null
        : open.slides().get(number - 1);
  }

  /** As large as it is seen: no dot is stretched. */
  private @Nullable SlideWish wish() {
    Slide slide = deck.slideProperty().get();
    if (slide == null) {
      return null;
    }
    Setting branch = whatIf.branchProperty().get();
    return wish(wall, zoom.shown(slide), branch, whatIf.openProperty().get());
  }

  private @Nullable SlideWish plain(int number) {
    Slide slide = at(number);
    return slide == null ? null : wish(wall, slide, null, false);
  }

  /** A slide's picture as large as an audience sees it. */
  static SlideWish wish(Display wall, Slide slide, @Nullable Setting branch, boolean open) {
    AudienceLayout layout =
        AudienceLayout.of(
            wall.width() * wall.scale(), wall.height() * wall.scale(), open, branch != null);
    return new SlideWish(
        slide, branch, (int) layout.slide().getWidth(), (int) layout.slide().getHeight());
  }

  /** What is on, then what may come next: so that it is there at once. */
  private void want() {
    SlideWish now = wish();
    if (now == null) {
      return;
    }
    // What was drawn on one part of the map means nothing on another.
    ink.turnTo(new Ink.Ground(now.slide().id(), now.slide().view()));
    int number = deck.numberProperty().get();
    SlideWish after = plain(number + 1);
    following.set(after == null ? null : pictures.kept(after).orElse(null));
    List<SlideWish> wishes = new ArrayList<>(List.of(now));
    // While somebody asks, nothing else may stand in the way.
    boolean asking = whatIf.openProperty().get() || zoom.isZoomed();
    for (SlideWish other : new SlideWish[] {after, plain(number - 1), plain(number + 2)}) {
      if (other != null && !wishes.contains(other) && !asking) {
        wishes.add(other);
      }
    }
    viewer.want(wishes);
  }

  private void take(SlideWish wish, BufferedImage picture) {
    if (wish.equals(wish())) {
      shown.set(new Shown(wish, picture, whatIf.stamp(wish.setting())));
    }
    if (Objects.equals(wish, plain(deck.numberProperty().get() + 1))) {
      following.set(picture);
    }
  }
}
