package muster.desktop.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.draw.slide.SlideContent;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The briefing that is open and which of its slides is looked at. Going to a slide does not change
 * the rest of the window; {@link #enter} does. To be used on the window's thread.
 */
public final class Deck {
  /** Layouts on which the map is nothing or decoration. */
  private static final Set<String> MAPLESS =
      Set.of("title", "table", "outlook", SlideContent.CHART, SlideContent.TEXT);

  private final Session session;
  private final Consumer<Slide.@Nullable View> map;
  private final ReadOnlyObjectWrapper<List<Briefing>> briefings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Briefing> briefing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Slide> slide = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();

  /**
   * @param map takes the part of the map that a slide shows; null: all of Ukraine
   */
  public Deck(Session session, Consumer<Slide.@Nullable View> map) {
    this.session = session;
    this.map = map;
    session.questionProperty().subscribe(this::follow);
  }

  /** The briefings of the workspace. */
  public ReadOnlyObjectProperty<List<Briefing>> briefingsProperty() {
    return briefings.getReadOnlyProperty();
  }

  /** The briefing that is open; null where the workspace has none. */
  public ReadOnlyObjectProperty<@Nullable Briefing> briefingProperty() {
    return briefing.getReadOnlyProperty();
  }

  /** The slide that is looked at; null where the briefing has none. */
  public ReadOnlyObjectProperty<@Nullable Slide> slideProperty() {
    return slide.getReadOnlyProperty();
  }

  /** The number of that slide, from 1; 0: there is none. */
  public ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** How many slides the briefing has. */
  public int size() {
    Briefing open = briefing.get();
    return open == null ? 0 : open.slides().size();
  }

  /** Opens another briefing at its first slide. */
  public void choose(String id) {
    Workspace.find(briefings.get(), id).ifPresent(chosen -> look(chosen, 1));
  }

  public void next() {
    goTo(number.get() + 1);
  }

  public void previous() {
    goTo(number.get() - 1);
  }

  /**
   * Looks at a slide.
   *
   * @param wanted from 1; before the first one counts as the first, after the last as the last
   */
  public void goTo(int wanted) {
    Briefing open = briefing.get();
    if (open != null) {
      look(open, wanted);
    }
  }

  /**
   * Has the window show what the slide that is looked at shows; the map stays as it is where the
   * slide has none.
   */
  public void enter() {
    Slide looked = slide.get();
    Question asked = session.questionProperty().get();
    if (looked == null || asked == null) {
      return;
    }
    enter(SlideState.of(asked.workspace(), looked), looked.layout());
  }

  /**
   * Has the window show what a slide of a layout shows, of this briefing or of none; the map stays
   * as it is where the layout has none.
   */
  public void enter(SlideState state, String layout) {
    if (MAPLESS.contains(layout)) {
      state.withLayers(session.layersProperty().get()).show(session);
    } else {
      show(state);
    }
  }

  /** What the window shows now, to come {@link #show back} to; a workspace must be open. */
  public SlideState state() {
    return SlideState.of(session);
  }

  /** Has the window show this, exactly. */
  public void show(SlideState state) {
    state.show(session);
    map.accept(state.view());
  }

  /** Stays with the slide that is looked at, wherever it moved; where it is gone, in its place. */
  private void follow(@Nullable Question question) {
    if (question == null) {
      return;
    }
    List<Briefing> all = question.workspace().briefings();
    if (all.equals(briefings.get())) {
      return;
    }
    Briefing before = briefing.get();
    Slide looked = slide.get();
    int place = number.get();
    briefings.set(all);
    Briefing same = Workspace.find(all, before == null ? null : before.id()).orElse(null);
    Briefing now = same != null ? same : all.isEmpty() ? null : all.getFirst();
    if (now == null) {
      briefing.set(null);
      slide.set(null);
      number.set(0);
    } else if (same == null || looked == null) {
      look(now, 1);
    } else {
      int moved = placeOf(now, looked.id());
      look(now, moved == 0 ? place : moved);
    }
  }

  private static int placeOf(Briefing briefing, String slide) {
    for (int i = 0; i < briefing.slides().size(); i++) {
      if (briefing.slides().get(i).id().equals(slide)) {
        return i + 1;
      }
    }
    return 0;
  }

  private void look(Briefing open, int wanted) {
    int last = open.slides().size();
    int there = last == 0 ? 0 : Math.clamp(wanted, 1, last);
    Slide looked = there == 0 ? null : open.slides().get(there - 1);
    if (!Objects.equals(open, briefing.get())) {
      briefing.set(open);
    }
    number.set(there);
    slide.set(looked);
  }
}
