package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Words;
import muster.desktop.map.MapViewModel;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.draw.text.Numbers;
import muster.model.Actor;
import muster.model.Briefing;
import muster.model.Scenario;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** What the slide that is looked at shows and says, to be changed. */
public final class SlideViewModel {
  private final Session session;
  private final Deck deck;
  private final Editor editor;
  private final RemarksViewModel remarks;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  /**
   * @param map on which a remark is given its place
   */
  public SlideViewModel(Session session, Deck deck, Editor editor, MapViewModel map) {
    this.session = session;
    this.deck = deck;
    this.editor = editor;
    this.remarks = new RemarksViewModel(session, this::changeCallouts, map, deck.slideProperty());
  }

  /** Something to choose, by what it is called. */
  record Choice(String id, String name) {}

  /** The slide; null: there is none. */
  ReadOnlyObjectProperty<@Nullable Slide> slideProperty() {
    return deck.slideProperty();
  }

  /** Why the last change was not made, in a sentence; empty if it was. */
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /**
   * Changes a slide of the briefing that is open.
   *
   * @param id of the slide
   */
  void change(String id, UnaryOperator<SlideBuilder> changed) {
    if (changedSlide(id, changed) == null) {
      return;
    }
    editor.whenEditable(
        () -> {
          Place place = place(id);
          Slide after = changedSlide(id, changed);
          if (place != null && after != null) {
            String name = SlideSteps.name(workspace(), place.slide, after);
            Briefing edited = BriefingEdits.replaced(place.briefing, place.at, after);
            status.set(
                editor
                    .apply(BriefingEdits.edit(workspace(), name, place.briefing, edited, null))
                    .orElse(""));
          }
        });
  }

  /** The slide after a change; null if there is none, or the change makes no difference. */
  private @Nullable Slide changedSlide(String id, UnaryOperator<SlideBuilder> changed) {
    Place place = place(id);
    Slide after = place == null ? null : changed.apply(new SlideBuilder(place.slide)).build();
    return place == null || place.slide.equals(after) ? null : after;
  }

  private record Place(Briefing briefing, int at, Slide slide) {}

  private @Nullable Place place(String id) {
    Briefing open = deck.briefingProperty().get();
    if (open != null) {
      for (int i = 0; i < open.slides().size(); i++) {
        Slide slide = open.slides().get(i);
        if (slide.id().equals(id)) {
          return new Place(open, i, slide);
        }
      }
    }
    return null;
  }

  /** Has the slide show the part of the map that the window shows. */
  void takeView(String id) {
    Slide.View seen = session.viewProperty().get();
    change(id, slide -> slide.view(SlideOfView.rounded(seen)));
  }

  /** Has the slide show the layers that the window shows. */
  void takeLayers(String id) {
    List<String> codes = SlideOfView.codes(session.layersProperty().get());
    change(id, slide -> slide.layers(codes));
  }

  /** The slide's remarks. */
  RemarksViewModel remarks() {
    return remarks;
  }

  private void changeCallouts(String id, Consumer<List<Slide.Callout>> changed) {
    Place place = place(id);
    if (place != null) {
      List<Slide.Callout> before = place.slide.callouts();
      List<Slide.Callout> callouts = new ArrayList<>(before == null ? List.of() : before);
      changed.accept(callouts);
      change(id, slide -> slide.callouts(callouts));
    }
  }

  /**
   * The scenarios that a slide can show.
   *
   * @param named by the slide; those that are gone are listed too, to be let go
   */
  List<Choice> scenarios(@Nullable List<String> named) {
    List<Scenario> there = workspace().scenarios();
    return Stream.concat(
            there.stream().map(s -> new Choice(s.id(), s.title())),
            gone(named, id -> Workspace.find(there, id).isEmpty()))
        .toList();
  }

  private static Stream<Choice> gone(@Nullable List<String> named, Predicate<String> isGone) {
    List<String> ids = named == null ? List.of() : named;
    return ids.stream()
        .distinct()
        .filter(isGone)
        .map(id -> new Choice(id, Words.text("slide-form.gone", id)));
  }

  /** The countries and bodies that a slide can bring out. */
  List<Choice> actors() {
    return workspace().actors().stream().map(SlideViewModel::choice).toList();
  }

  /**
   * The zones that a slide can bring out.
   *
   * @param lit ids that the slide brings out; those that are gone are listed too, to be let go
   */
  List<Choice> zones(@Nullable List<String> lit) {
    return Stream.concat(
            workspace().zones().stream().map(SlideViewModel::choice),
            gone(lit, id -> !SlideState.known(workspace(), id)))
        .toList();
  }

  private static Choice choice(Actor actor) {
    return new Choice(actor.id(), actor.name());
  }

  private static Choice choice(Zone zone) {
    return new Choice(zone.id(), zone.name());
  }

  /**
   * The troops that a chart of unlocks can look for.
   *
   * @param own the slide's, or null
   */
  List<Choice> targets(@Nullable Long own) {
    Map<Long, String> sizes = new TreeMap<>();
    workspace()
        .forceModels()
        .forEach(
            size ->
                sizes.putIfAbsent(
                    size.troops().min(),
                    Words.text(
                        "explore.unlocks.size",
                        Numbers.whole(size.troops().min()),
                        size.shortName())));
    if (own != null) {
      sizes.putIfAbsent(own, Numbers.whole(own));
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", Words.text("slide-form.target.next")));
    sizes.forEach((troops, name) -> choices.add(new Choice(troops.toString(), name)));
    return choices;
  }

  /** The marking of the workspace. */
  String marking() {
    return workspace().header().marking();
  }

  private Workspace workspace() {
    Question asked = session.questionProperty().get();
    return Objects.requireNonNull(asked).workspace();
  }
}
