package muster.draw.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muster.draw.text.Language;
import muster.model.Identified;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Finds what a slide names and the workspace has no more, or never had. */
public final class SlideProblems {
  private SlideProblems() {}

  /** A sentence for each kind of thing that is gone, and for a marking that is missing. */
  public static List<String> of(Workspace workspace, Slide slide) {
    return of(workspace, slide, Language.ENGLISH);
  }

  /** The same in a language. */
  static List<String> of(Workspace workspace, Slide slide, Language language) {
    List<String> problems = new ArrayList<>();
    if (slide.scenario() != null && isGone(workspace.scenarios(), slide.scenario())) {
      problems.add(language.text("slide.scenario.gone", slide.scenario()));
    }
    List<String> compared =
        slide.layout().equals(SlideContent.COMPARE)
            ? gone(slide.compare(), workspace.scenarios())
            : List.of();
    if (!compared.isEmpty()) {
      problems.add(
          language.text("slide.compared.gone", compared.size(), quoted(compared, language)));
    }
    List<String> lit =
        gone(
            slide.highlight(),
            Stream.<List<? extends Identified>>of(
                    workspace.actors(), workspace.zones(), workspace.sites(), workspace.lines())
                .flatMap(List::stream)
                .toList());
    if (!lit.isEmpty()) {
      problems.add(language.text("slide.highlight.gone", quoted(lit, language)));
    }
    List<Slide.Callout> callouts = slide.callouts() == null ? List.of() : slide.callouts();
    List<String> remarks =
        callouts.stream()
            .filter(callout -> isGone(workspace, callout.to()))
            .map(Slide.Callout::text)
            .toList();
    if (!remarks.isEmpty()) {
      problems.add(language.text("slide.remark.gone", quoted(remarks, language)));
    }
    if (Marking.of(workspace, slide).isEmpty()) {
      problems.add(language.text("slide.unmarked", slide.title()));
    }
    return problems;
  }

  private static List<String> gone(
      @Nullable List<String> named, List<? extends Identified> records) {
    return named == null
        ? List.of()
        : named.stream().distinct().filter(id -> isGone(records, id)).toList();
  }

  /** Places are the base map's: of them nothing is known here. */
  private static boolean isGone(Workspace workspace, Slide.@Nullable Anchor to) {
    return to != null
        && switch (to.kind()) {
          case ZONE -> isGone(workspace.zones(), to.id());
          case SITE -> isGone(workspace.sites(), to.id());
          case LINE -> isGone(workspace.lines(), to.id());
          case ACTOR -> isGone(workspace.actors(), to.id());
          case PLACE -> false;
        };
  }

  private static boolean isGone(List<? extends Identified> records, String id) {
    return records.stream().noneMatch(record -> record.id().equals(id));
  }

  private static String quoted(List<String> ids, Language language) {
    return String.join(", ", ids.stream().map(id -> language.text("slide.quoted", id)).toList());
  }
}
