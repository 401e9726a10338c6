package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.model.Briefing;
import muster.model.Identified;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;

/** Changes of briefings, each one step that can be undone. */
final class BriefingEdits {
  private BriefingEdits() {}

  /** The briefing with other slides. */
  static Briefing with(Briefing briefing, List<Slide> slides) {
    return new Briefing(briefing.id(), briefing.title(), slides, briefing.extras());
  }

  /** The briefing with one more slide. */
  static Briefing added(Briefing briefing, int place, Slide slide) {
    List<Slide> slides = new ArrayList<>(briefing.slides());
    slides.add(place, slide);
    return with(briefing, slides);
  }

  /** The briefing without a slide. */
  static Briefing removed(Briefing briefing, int place) {
    List<Slide> slides = new ArrayList<>(briefing.slides());
    slides.remove(place);
    return with(briefing, slides);
  }

  /** The briefing with a slide elsewhere among the others. */
  static Briefing moved(Briefing briefing, int from, int to) {
    List<Slide> slides = new ArrayList<>(briefing.slides());
    slides.add(to, slides.remove(from));
    return with(briefing, slides);
  }

  /** The briefing with a slide changed. */
  static Briefing replaced(Briefing briefing, int place, Slide slide) {
    List<Slide> slides = new ArrayList<>(briefing.slides());
    slides.set(place, slide);
    return with(briefing, slides);
  }

  /**
   * @param gesture edits of the same one become one step; null: a step of its own
   */
  static Edit edit(
      Workspace workspace,
      String name,
      Briefing before,
      Briefing after,
      @Nullable Object gesture,
      Change<?>... first) {
    Stream<Change<?>> briefing =
        Stream.of(Change.replaced(workspace, RecordList.BRIEFINGS, before, after));
    return new Edit(name, Stream.concat(Stream.of(first), briefing).toList(), gesture);
  }

  /** A copy of a slide under an id of its own. */
  static Slide copy(Briefing briefing, Slide slide, String title) {
    return new SlideBuilder(slide).id(freeId("slide", briefing.slides())).title(title).build();
  }

  /** The first id of a kind that no record has: {@code slide-1}, {@code slide-2} … */
  static String freeId(String kind, List<? extends Identified> records) {
    Set<String> taken = records.stream().map(Identified::id).collect(Collectors.toSet());
    return IntStream.iterate(records.size() + 1, i -> i + 1)
        .mapToObj(i -> kind + "-" + i)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
