package muster.desktop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import muster.desktop.briefing.FilmView;
import muster.desktop.commitments.CommitmentsView;
import muster.desktop.help.HelpKeys;
import muster.desktop.help.HelpViewModel;
import muster.desktop.help.HelpWindow;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.MenuEntry;
import muster.desktop.map.MapView;
import muster.desktop.presenter.PresentMenu;
import muster.desktop.records.RecordsView;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.shell.Guide;
import muster.desktop.shell.Layout;
import muster.desktop.shell.ShellViewModel;
import muster.desktop.tour.TourStep;
import muster.desktop.tour.TourView;
import muster.desktop.tour.TourViewModel;
import muster.draw.text.Language;
import org.jspecify.annotations.Nullable;

/** Help and tour; nothing of them is made before somebody asks for it. */
final class GuideDesk implements Guide, TourViewModel.Doing {
  private final Session session;
  private final ShellViewModel shell;
  private final Supplier<? extends Pane> view;
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private Consumer<GuideStore.Guided> keep = guided -> {};
  private boolean chosen;
  private boolean following;
  private boolean seen;
  private @Nullable Stage help;
  private @Nullable TourViewModel tour;

  /**
   * @param showing whether a show runs: then nothing of this may stand over it
   * @param view all that is in the window
   */
  GuideDesk(
      Session session,
      ShellViewModel shell,
      ReadOnlyBooleanProperty showing,
      Supplier<? extends Pane> view) {
    this.session = session;
    this.shell = shell;
    this.view = view;
    showing.subscribe(this::hush);
    language.subscribe((before, now) -> choose());
  }

  /** In which the person reads. */
  Language language() {
    return chosen ? language.get() : session.lookProperty().get().language();
  }

  /**
   * Goes on from what was seen before: at the first start with the tour.
   *
   * @param keeps what changes of that
   */
  void recall(GuideStore.Guided before, Consumer<GuideStore.Guided> keeps) {
    Language read = before.language();
    if (read != null) {
      language.set(read);
    }
    chosen = read != null;
    seen = before.tour();
    keep = keeps;
    if (!seen) {
      tour();
    }
  }

  private void choose() {
    if (!following) {
      chosen = true;
      keep();
    }
  }

  private void keep() {
    keep.accept(new GuideStore.Guided(seen, chosen ? language.get() : null));
  }

  /** Until somebody chooses, tour and help speak as the map does. */
  private void follow() {
    if (!chosen) {
      following = true;
      language.set(language());
      following = false;
    }
  }

  private void hush(boolean showing) {
    Stage open = help;
    if (showing && open != null) {
      open.close();
    }
  }

  @Override
  public void help(MenuBar bar) {
    Stage open = help;
    if (open != null) {
      open.toFront();
      open.requestFocus();
      return;
    }
    follow();
    Stage made =
        HelpWindow.show(view.get().getScene().getWindow(), new HelpViewModel(keys(bar), language));
    made.setOnHidden(e -> help = null);
    help = made;
  }

  /** Every key that means something somewhere. */
  static HelpKeys keys(MenuBar bar) {
    return new HelpKeys(
        MenuEntry.of(bar),
        List.of(
            new HelpKeys.Group("help.group.show", PresentMenu.showKeys()),
            new HelpKeys.Group("help.group.ask", PresentMenu.askKeys()),
            new HelpKeys.Group("help.group.map", MapView.keys()),
            new HelpKeys.Group("help.group.film", FilmView.keys()),
            new HelpKeys.Group("help.group.table", CommitmentsView.keys()),
            new HelpKeys.Group("help.group.data", RecordsView.keys()),
            new HelpKeys.Group(
                "help.group.window",
                List.of(
                    KeyUse.of("help.window.escape", "Esc"),
                    KeyUse.of("help.window.tab", "Tab", "Shift+Tab")))));
  }

  @Override
  public void tour() {
    if (view.get().getScene() == null) {
      return;
    }
    TourViewModel running = tour;
    if (running != null) {
      running.begin();
      return;
    }
    follow();
    TourViewModel begun = new TourViewModel(this, language, this::toured);
    tour = begun;
    new TourView(view.get(), begun, this::targets);
    begun.begin();
  }

  private void toured() {
    tour = null;
    seen = true;
    keep();
  }

  private List<Node> targets(TourStep step) {
    return switch (step) {
      case ASSUMPTION -> find(".assumption");
      case EFFECT -> find("#outlook", "#commitments", "#commitments-totals", "#map");
      case EXPLORE -> find("#show-explore");
      case BRIEFING -> find("#show-briefing", "#export");
    };
  }

  private List<Node> find(String... selectors) {
    return Stream.of(selectors).map(view.get()::lookup).filter(Objects::nonNull).toList();
  }

  @Override
  public void show(TourStep step) {
    if (step == TourStep.ASSUMPTION || step == TourStep.EFFECT) {
      shell.shownProperty(Layout.Pane.DATA).set(false);
      shell.shownProperty(Layout.Pane.EXPLORE).set(false);
      shell.shownProperty(Layout.Pane.ASSUMPTIONS).set(true);
      shell.shownProperty(Layout.Pane.COMMITMENTS).set(true);
      shell.shownProperty(Layout.Pane.OUTLOOK).set(true);
    }
  }

  @Override
  public Subscription whenDone(TourStep step, Runnable then) {
    return switch (step) {
      case ASSUMPTION ->
          session
              .questionProperty()
              .subscribe(
                  (before, now) -> {
                    if (!setting(before).equals(setting(now))) {
                      then.run();
                    }
                  });
      case EFFECT ->
          session
              .selectionProperty()
              .subscribe(
                  (before, now) -> {
                    if (now != null) {
                      then.run();
                    }
                  });
      case EXPLORE -> whenShown(Layout.Pane.EXPLORE, then);
      case BRIEFING -> whenShown(Layout.Pane.BRIEFING, then);
    };
  }

  private static Optional<Object> setting(@Nullable Question question) {
    return Optional.ofNullable(question).map(Question::setting);
  }

  private Subscription whenShown(Layout.Pane pane, Runnable then) {
    return shell
        .shownProperty(pane)
        .subscribe(
            (before, now) -> {
              if (now) {
                then.run();
              }
            });
  }
}
