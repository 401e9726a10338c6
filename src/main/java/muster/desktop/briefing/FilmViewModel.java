package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.draw.slide.SlideChart;
import muster.draw.slide.SlideProblems;
import muster.model.Briefing;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;

/** The strip of a briefing's slides, and what can be done with them. */
public final class FilmViewModel {
  private final Session session;
  private final Deck deck;
  private final Editor editor;
  private final SlideScenarios scenarios;
  private final Supplier<Seen> seen;
  private final ReadOnlyObjectWrapper<List<Frame>> frames = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final BooleanProperty form = new SimpleBooleanProperty();

  /**
   * A slide in the strip.
   *
   * @param number from 1
   * @param problems a sentence for each thing that it cannot show
   */
  public record Frame(int number, Slide slide, List<String> problems) {
    public Frame {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What the window shows beside the map.
   *
   * @param layout that shows the same on a slide
   * @param chart which chart, or null
   * @param target the troops that are looked for, or null
   * @param compare the scenarios set side by side, or none
   */
  public record Seen(
      String layout, @Nullable String chart, @Nullable Long target, List<String> compare) {
    public Seen {
      compare = List.copyOf(compare);
    }
  }

  /**
   * @param seen what a new slide shows
   */
  public FilmViewModel(
      Session session, Deck deck, Editor editor, Dialogs dialogs, Supplier<Seen> seen) {
    this.session = session;
    this.deck = deck;
    this.editor = editor;
    scenarios = new SlideScenarios(session, editor, dialogs);
    this.seen = seen;
    session.questionProperty().subscribe(question -> list());
    deck.briefingProperty().subscribe(briefing -> list());
  }

  public Deck deck() {
    return deck;
  }

  /** The slides of the briefing that is open. */
  public ReadOnlyObjectProperty<List<Frame>> framesProperty() {
    return frames.getReadOnlyProperty();
  }

  /** The last thing that was done, or why it was not, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Whether the form of the slide that is looked at is open. */
  public BooleanProperty formProperty() {
    return form;
  }

  /** Looks at a slide, and has the window show what it shows. */
  public void look(int number) {
    deck.goTo(number);
    deck.enter();
  }

  /** Makes what the window shows a new slide, after the one that is looked at. */
  public void add() {
    scenarios.whenKept(
        Words.text("film.edit.add"),
        deck::state,
        (kept, state) -> {
          Seen shown = seen.get();
          Briefing open = deck.briefingProperty().get();
          List<Slide> others = open == null ? List.of() : open.slides();
          Slide empty =
              new Slide(
                  BriefingEdits.freeId("slide", others),
                  kept.title(),
                  null,
                  shown.layout(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  Extras.NONE);
          Slide slide =
              new SlideBuilder(SlideOfView.taken(empty, kept.id(), state))
                  .chart(shown.chart())
                  .target(SlideChart.UNLOCKS.code().equals(shown.chart()) ? shown.target() : null)
                  .compare(shown.compare())
                  .build();
          insert(kept, slide);
        });
  }

  /**
   * Makes a slide that is none of the briefing's one of it, after the one that is looked at.
   *
   * @param state what it shows
   * @param then once it is there; not called if the person would rather not
   */
  public void add(Slide slide, SlideState state, Runnable then) {
    scenarios.whenKept(
        Words.text("film.edit.add"),
        () -> state,
        (kept, shown) -> {
          Briefing open = deck.briefingProperty().get();
          String id = BriefingEdits.freeId("slide", open == null ? List.of() : open.slides());
          if (insert(kept, new SlideBuilder(slide).id(id).scenario(kept.id()).build())) {
            then.run();
          }
        });
  }

  private boolean insert(SlideScenario kept, Slide slide) {
    Briefing open = deck.briefingProperty().get();
    if (open == null) {
      return begin(kept, List.of(slide));
    }
    int place = deck.numberProperty().get();
    Briefing after = BriefingEdits.added(open, place, slide);
    return apply(kept.edit(Words.text("film.edit.add"), open, after), place + 1);
  }

  /** Has the slide that is looked at show what the window shows. */
  public void takeView() {
    Slide looked = deck.slideProperty().get();
    Briefing open = deck.briefingProperty().get();
    if (looked == null || open == null) {
      return;
    }
    int place = deck.numberProperty().get() - 1;
    scenarios.whenKept(
        Words.text("film.edit.take", looked.title()),
        deck::state,
        (kept, state) ->
            apply(
                kept.edit(
                    Words.text("film.edit.take", looked.title()),
                    open,
                    BriefingEdits.replaced(
                        open, place, SlideOfView.taken(looked, kept.id(), state))),
                place + 1));
  }

  public void duplicate() {
    change(
        "film.edit.duplicate",
        looked ->
            BriefingEdits.added(
                looked.briefing,
                looked.place + 1,
                BriefingEdits.copy(
                    looked.briefing, looked.slide, Words.text("film.copy", looked.slide.title()))),
        looked -> looked.place + 2);
  }

  public void delete() {
    change(
        "film.edit.delete",
        looked -> BriefingEdits.removed(looked.briefing, looked.place),
        looked -> looked.place + 1);
  }

  public void rename(String title) {
    if (!title.isBlank()) {
      change(
          "film.edit.rename",
          looked ->
              BriefingEdits.replaced(
                  looked.briefing,
                  looked.place,
                  new SlideBuilder(looked.slide).title(title.strip()).build()),
          looked -> looked.place + 1);
    }
  }

  /**
   * Moves the slide that is looked at.
   *
   * @param steps negative: towards the beginning
   */
  public void move(int steps) {
    int number = deck.numberProperty().get();
    moveTo(number, number + steps);
  }

  /**
   * Moves a slide to another's place; it is then the one that is looked at.
   *
   * @param from its number, from 1
   * @param to the number that it gets; outside the briefing counts as at its end
   */
  public void moveTo(int from, int to) {
    int there = Math.clamp(to, 1, Math.max(1, deck.size()));
    if (from != there && from >= 1 && from <= deck.size()) {
      if (from != deck.numberProperty().get()) {
        look(from);
      }
      change(
          "film.edit.move",
          looked -> BriefingEdits.moved(looked.briefing, from - 1, there - 1),
          looked -> there);
    }
  }

  public void newBriefing() {
    editor.whenEditable(
        () -> {
          Workspace workspace = workspace();
          begin(new SlideScenario(workspace, null, null), List.of());
        });
  }

  public void renameBriefing(String title) {
    Briefing open = deck.briefingProperty().get();
    if (open != null && !title.isBlank() && !title.strip().equals(open.title())) {
      editor.whenEditable(
          () ->
              apply(
                  BriefingEdits.edit(
                      workspace(),
                      Words.text("film.edit.briefing.rename", title.strip()),
                      open,
                      new Briefing(open.id(), title.strip(), open.slides(), open.extras()),
                      null),
                  deck.numberProperty().get()));
    }
  }

  public void deleteBriefing() {
    Briefing open = deck.briefingProperty().get();
    if (open != null) {
      editor.whenEditable(
          () ->
              apply(
                  Edit.of(
                      Words.text("film.edit.briefing.delete", open.title()),
                      Change.removed(workspace(), RecordList.BRIEFINGS, open)),
                  1));
    }
  }

  private boolean begin(SlideScenario kept, List<Slide> slides) {
    List<Briefing> others = kept.workspace().briefings();
    String id = BriefingEdits.freeId("briefing", others);
    String title = Words.text("film.briefing", others.size() + 1);
    Briefing begun = new Briefing(id, title, slides, Extras.NONE);
    List<Change<?>> changes = new ArrayList<>(kept.added());
    changes.add(Change.added(kept.workspace(), RecordList.BRIEFINGS, begun));
    boolean done = apply(new Edit(Words.text("film.edit.briefing.add"), changes, null), 1);
    deck.choose(id);
    return done;
  }

  /** The slide that is looked at, and where. */
  private record Looked(Briefing briefing, int place, Slide slide) {}

  private void change(
      String key, Function<Looked, Briefing> changed, Function<Looked, Integer> then) {
    if (deck.slideProperty().get() == null) {
      return;
    }
    editor.whenEditable(
        () -> {
          Briefing open = Objects.requireNonNull(deck.briefingProperty().get());
          Slide slide = Objects.requireNonNull(deck.slideProperty().get());
          Looked looked = new Looked(open, deck.numberProperty().get() - 1, slide);
          apply(
              BriefingEdits.edit(
                  workspace(), Words.text(key, slide.title()), open, changed.apply(looked), null),
              then.apply(looked));
        });
  }

  private boolean apply(Edit edit, int number) {
    String refused = editor.apply(edit).orElse("");
    status.set(refused);
    if (refused.isEmpty()) {
      deck.goTo(number);
    }
    return refused.isEmpty();
  }

  private Workspace workspace() {
    Question asked = session.questionProperty().get();
    return Objects.requireNonNull(asked).workspace();
  }

  private void list() {
    Question asked = session.questionProperty().get();
    Briefing open = deck.briefingProperty().get();
    if (asked == null || open == null) {
      frames.set(List.of());
      return;
    }
    List<Frame> listed = new ArrayList<>();
    for (Slide slide : open.slides()) {
      listed.add(new Frame(listed.size() + 1, slide, SlideProblems.of(asked.workspace(), slide)));
    }
    frames.set(List.copyOf(listed));
  }
}
