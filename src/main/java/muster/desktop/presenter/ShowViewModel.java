package muster.desktop.presenter;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import muster.desktop.presenter.ShowPictures.Shown;
import muster.desktop.presenter.ShowPictures.Wanted;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Briefing;
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
  private final ShowPictures pictures;
  private final ReadOnlyObjectWrapper<ShowCaption> caption =
      new ReadOnlyObjectWrapper<>(ShowCaption.NONE);
  private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Blank> blank = new SimpleObjectProperty<>(Blank.NONE);
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.NONE);
  private final ObjectProperty<Ink.@Nullable Spot> pointer = new SimpleObjectProperty<>();
  private final Subscription follows;
  private String on = "";
  private final ReadOnlyBooleanProperty flies;

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
    this.pictures = new ShowPictures(pictures, whatIf::stamp, wall);
    zoom = new MapZoom();
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
    return pictures.shownProperty();
  }

  /**
   * The number of the slide that the audience still sees, because that which is on is not painted;
   * 0: it sees that which is on, or nothing yet.
   */
  int behind() {
    Shown seen = shownProperty().get();
    Briefing open = deck.briefingProperty().get();
    Slide now = deck.slideProperty().get();
    if (seen == null || open == null || now == null) {
      return 0;
    }
    String id = seen.wish().slide().id();
    return id.equals(now.id()) ? 0 : open.slides().stream().map(Slide::id).toList().indexOf(id) + 1;
  }

  /** The picture of the slide that comes next; null while it is not there, or after the last. */
  ReadOnlyObjectProperty<@Nullable BufferedImage> followingProperty() {
    return pictures.followingProperty();
  }

  /** What the presenter reads about the slide that is on. */
  ReadOnlyObjectProperty<ShowCaption> captionProperty() {
    return caption.getReadOnlyProperty();
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
    pictures.moveTo(display);
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
    pictures.close();
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
    caption.set(ShowCaption.of(asked.workspace(), open, number, slide, at(number + 1)));
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

  private void want() {
    Slide slide = deck.slideProperty().get();
    if (slide == null) {
      return;
    }
    Slide seen = zoom.shown(slide);
    // What was drawn on one part of the map means nothing on another.
    ink.turnTo(new Ink.Ground(seen.id(), seen.view()));
    int number = deck.numberProperty().get();
    Slide next = at(number + 1);
    boolean open = whatIf.openProperty().get();
    // While somebody asks, nothing else may stand in the way.
    List<Slide> ahead =
        open || zoom.isZoomed()
            ? List.of()
            : Stream.of(next, at(number - 1), at(number + 2)).filter(Objects::nonNull).toList();
    pictures.want(new Wanted(seen, whatIf.branchProperty().get(), open), next, ahead);
  }
}
