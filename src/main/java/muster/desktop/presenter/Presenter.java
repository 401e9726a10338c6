package muster.desktop.presenter;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import muster.desktop.briefing.BranchSlide;
import muster.desktop.briefing.Deck;
import muster.desktop.briefing.SlidePictures;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Words;
import muster.desktop.presenter.ShowPictures.Shown;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Briefing;
import muster.model.Setting;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** Presents the briefing that is open. To be used on the window's thread. */
public final class Presenter {
  private final Session session;
  private final Deck deck;
  private final SlidePictures pictures;
  private final Editor editor;
  private final Tasks tasks;
  private final Tasks exploring;
  private final QuietDialogs dialogs;
  private final ObservableValue<String> kept;
  private final Consumer<? super Throwable> failed;
  private final Displays displays;
  private final ShowMessages messages = new ShowMessages(LocalTime::now);
  private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
  private final BooleanProperty flies = new SimpleBooleanProperty(true);
  private final List<Branch> pending = new ArrayList<>();
  private final List<Runnable> postponed = new ArrayList<>();
  private Subscription said = Subscription.EMPTY;
  private @Nullable Show show;
  private SlidePictures.@Nullable Viewer ready;

  /** A branch that becomes a slide. */
  private record Branch(String origin, Slide slide, Setting setting) {}

  /**
   * @param tasks assesses branches
   * @param exploring looks for what reaches a number of troops
   * @param dialogs fall silent while a show runs
   * @param kept what became of the last save, in words
   * @param failed takes what assessing threw
   */
  public Presenter(
      Session session,
      Deck deck,
      SlidePictures pictures,
      Editor editor,
      Tasks tasks,
      Tasks exploring,
      QuietDialogs dialogs,
      ObservableValue<String> kept,
      Consumer<? super Throwable> failed,
      Displays displays) {
    this.session = session;
    this.deck = deck;
    this.pictures = pictures;
    this.editor = editor;
    this.tasks = tasks;
    this.exploring = exploring;
    this.dialogs = dialogs;
    this.kept = kept;
    this.failed = failed;
    this.displays = displays;
    deck.slideProperty().subscribe(slide -> prepare());
  }

  /** Whether the map flies from one slide to the next. */
  public BooleanProperty fliesProperty() {
    return flies;
  }

  /** Whether a show may begin soon: then its first picture is there at once. */
  public void expect(boolean soon) {
    SlidePictures.Viewer before = ready;
    if (before != null) {
      before.close();
    }
    ready = soon ? pictures.viewer((wish, picture) -> {}) : null;
    prepare();
  }

  private void prepare() {
    SlidePictures.Viewer viewer = ready;
    Briefing open = deck.briefingProperty().get();
    Slide slide = deck.slideProperty().get();
    if (viewer != null && show == null && open != null && slide != null) {
      Display wall = wall();
      viewer.want(
          Stream.of(slide, open.slides().getFirst())
              .distinct()
              .map(wanted -> ShowPictures.wish(wall, new ShowPictures.Wanted(wanted, null, false)))
              .toList());
    }
  }

  private Display wall() {
    return Placing.of(displays.all()).audience();
  }

  /** Does something that opens a window: at once, or while a show runs after it. */
  public void whenOver(Runnable opens) {
    if (show == null) {
      opens.run();
    } else {
      postponed.add(opens);
    }
  }

  /**
   * Says what went wrong to the presenter of the show that runs, and to nobody else. More of it is
   * told {@linkplain #whenOver when it is over}.
   */
  public void alert(String sentence) {
    messages.alert(sentence);
  }

  /** Whether a show runs. */
  public ReadOnlyBooleanProperty showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /** Shows the briefing from its first slide. */
  public void begin() {
    deck.goTo(1);
    resume();
  }

  /** Shows the briefing from the slide that is looked at. */
  public void resume() {
    if (show != null || deck.slideProperty().get() == null) {
      return;
    }
    ShowViewModel model = model();
    TalkTimer timer = new TalkTimer(System::nanoTime);
    timer.start();
    messages.clear();
    dialogs.hush(messages);
    said = changes(kept);
    Show begun =
        new Show(model, messages, displays, timer, LocalTime::now, () -> keep(model), this::ended);
    show = begun;
    showing.set(true);
    begun.open();
  }

  private ShowViewModel model() {
    WhatIfViewModel whatIf = new WhatIfViewModel(tasks, exploring, failed);
    return new ShowViewModel(session, deck, pictures, whatIf, flies, wall());
  }

  /**
   * Goes through what the first show takes, so that it begins as quickly as those after it. To be
   * called when there is nothing else to do; a show that begins ends it.
   *
   * @param over is called when that is over
   */
  public void rehearse(Runnable over) {
    if (show != null || deck.slideProperty().get() == null) {
      over.run();
    } else {
      new ShowRehearsal(model(), wall(), showing::get, over).begin();
    }
  }

  /** What is said of saving from now on. */
  private Subscription changes(ObservableValue<String> status) {
    return status.subscribe((before, now) -> messages.say(now));
  }

  /** Ends the show, if one runs. */
  public void end() {
    Show running = show;
    if (running != null) {
      running.end();
    }
  }

  /** The show that runs, or null. */
  @Nullable Show running() {
    return show;
  }

  private void ended() {
    show = null;
    said.unsubscribe();
    dialogs.speak();
    showing.set(false);
    report();
    if (!pending.isEmpty()) {
      editor.whenEditable(
          () -> {
            pending.forEach(this::add);
            pending.clear();
          });
      pending.clear();
    }
    List<Runnable> waited = List.copyOf(postponed);
    postponed.clear();
    waited.forEach(Runnable::run);
  }

  /** With one display nobody may have read what went wrong. */
  private void report() {
    List<String> wrong =
        messages.saidProperty().get().stream()
            .filter(Message::later)
            .map(Message::text)
            .toList()
            .reversed();
    if (!wrong.isEmpty()) {
      dialogs.list(
          Words.text("present.wrong.title"), Words.text("present.wrong", wrong.size()), wrong);
    }
  }

  /**
   * Makes the branch that the audience sees a slide: at once, or where that needs a folder after.
   */
  private void keep(ShowViewModel model) {
    Shown seen = model.shownProperty().get();
    Slide origin = deck.slideProperty().get();
    if (seen == null || origin == null || seen.stamp().isEmpty()) {
      messages.say(Words.text("present.keep.none"));
      return;
    }
    Setting setting = seen.wish().setting();
    if (setting == null) {
      return;
    }
    Branch branch = new Branch(origin.id(), seen.wish().slide(), setting);
    if (editor.isWritable()) {
      add(branch);
    } else {
      pending.add(branch);
      messages.say(Words.text("present.keep.later"));
    }
  }

  private void add(Branch branch) {
    Question asked = session.questionProperty().get();
    Briefing open = deck.briefingProperty().get();
    if (asked == null || open == null) {
      return;
    }
    BranchSlide made =
        BranchSlide.of(asked.workspace(), open, branch.origin(), branch.slide(), branch.setting());
    editor
        .apply(made.edit())
        .ifPresentOrElse(
            messages::warn,
            () -> messages.say(Words.text("present.keep.done", made.title(), made.number())));
  }
}
