package muster.desktop.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.briefing.Deck;
import muster.desktop.briefing.FilmViewModel;
import muster.desktop.briefing.SlideState;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.MapLayers;
import muster.draw.text.Dates;
import muster.export.PngState;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import muster.store.SlideStateException;
import org.jspecify.annotations.Nullable;

/** Brings slides back from the pictures that Muster wrote. To be used on the window's thread. */
public final class SlideReturn {
  /** Bytes: an 8K picture that cannot be compressed has about as many. */
  private static final long LARGEST = 150_000_000;

  private final Session session;
  private final Deck deck;
  private final FilmViewModel film;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Consumer<? super Throwable> failed;
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  private @Nullable Returned returned;

  /** A slide that is back, and what the window showed before. */
  private record Returned(Slide slide, SlideState state, SlideState before) {}

  public SlideReturn(
      Session session,
      Deck deck,
      FilmViewModel film,
      Tasks tasks,
      Dialogs dialogs,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.deck = deck;
    this.film = film;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.failed = failed;
    session.homeProperty().subscribe((before, now) -> close());
  }

  /** Of what slide the window shows the state, in words; empty where none was brought back. */
  public ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Asks for a picture and brings its slide back. */
  public void choose() {
    dialogs.chooseExportedPicture(Words.text("return.choose")).ifPresent(this::read);
  }

  /** Brings the slide of a picture back, or says why not. */
  public void read(Path picture) {
    if (session.questionProperty().get() != null) {
      tasks.<muster.store.SlideState>run(
          () -> state(picture),
          this::show,
          error -> {
            if (error instanceof SlideStateException) {
              dialogs.tell(Words.text("return.title"), String.valueOf(error.getMessage()));
            } else if (error instanceof IOException) {
              dialogs.tell(Words.text("return.title"), Words.text("return.unread", picture));
            } else {
              failed.accept(error);
            }
          });
    }
  }

  private static muster.store.SlideState state(Path picture)
      throws IOException, SlideStateException {
    if (Files.size(picture) > LARGEST) {
      throw new SlideStateException(Words.text("return.large"));
    }
    return PngState.read(Files.readAllBytes(picture));
  }

  private void show(muster.store.SlideState read) {
    Question asked = session.questionProperty().get();
    if (asked == null) {
      return;
    }
    Workspace workspace = asked.workspace();
    Slide slide = read.slide();
    FitState fit = new FitState(workspace);
    Setting setting = fit.fit(read.setting());
    List<String> lit = slide.highlight() == null ? List.of() : slide.highlight();
    List<String> known = lit.stream().filter(id -> SlideState.known(workspace, id)).toList();
    List<String> gone = new ArrayList<>(fit.gone());
    lit.stream().filter(id -> !known.contains(id)).forEach(gone::add);
    SlideState before = deck.state();
    SlideState state =
        new SlideState(setting, MapLayers.of(slide.layers()), slide.view(), known, null);
    deck.enter(state, slide.layout());
    returned = new Returned(slide, state, before);
    String shown = Words.text("return.shown", slide.title(), read.title(), Dates.full(read.asOf()));
    List<String> named = gone.stream().distinct().map(id -> Words.text("return.id", id)).toList();
    words.set(
        gone.isEmpty() ? shown : Words.text("return.gone", shown, named.size(), Words.list(named)));
  }

  /** Makes the slide one of the briefing, after the one that is looked at. */
  public void keep() {
    Returned there = returned;
    if (there != null) {
      film.add(there.slide(), there.state(), this::close);
    }
  }

  /** Has the window show what it showed before. */
  public void back() {
    Returned there = returned;
    if (there != null) {
      close();
      deck.show(there.before());
    }
  }

  /** Leaves what is shown and says no more of it. */
  public void close() {
    returned = null;
    words.set("");
  }
}
