package muster.draw.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.draw.text.Dates;
import muster.draw.text.Language;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.Slide;
import muster.model.Source;
import muster.model.Workspace;

/** Names the sources that what a slide shows rests on, the most used first. */
public final class SourceLine {

  private final List<String> names;
  private final Language language;
  private final String estimates;

  /** In English. */
  public SourceLine(SlideContent content) {
    this(content, Language.ENGLISH);
  }

  /**
   * @param language of what is not the sources' own words
   */
  public SourceLine(SlideContent content, Language language) {
    this.language = language;
    Map<String, Integer> uses = new LinkedHashMap<>();
    Workspace workspace = content.workspace();
    Set<String> lit =
        new HashSet<>(Optional.ofNullable(content.slide().highlight()).orElse(List.of()));
    boolean someActor = workspace.actors().stream().anyMatch(actor -> lit.contains(actor.id()));
    Shows shows = Shows.of(content.slide());
    int numbers = 0;
    int estimates = 0;
    for (Commitment commitment : workspace.commitments()) {
      if (!someActor || lit.contains(commitment.actor())) {
        count(uses, commitment.evidence());
        numbers += commitment.troops() == null ? 0 : 1;
        boolean reported = commitment.basis() == Basis.REPORTED;
        estimates += commitment.troops() == null || reported ? 0 : 1;
      }
    }
    this.estimates =
        shows.numbers && estimates > 0
            ? language.counted("slide.estimates", estimates, estimates, numbers) + " "
            : "";
    if (shows.map) {
      workspace.zones().stream()
          .filter(zone -> lit.isEmpty() || lit.contains(zone.id()))
          .forEach(zone -> count(uses, zone.evidence()));
      workspace.lines().forEach(line -> count(uses, line.evidence()));
      if (MapLayers.of(content.slide().layers()).has(Layer.SITES)) {
        workspace.sites().forEach(site -> count(uses, site.evidence()));
      }
    }
    if (shows.stances) {
      workspace.positions().stream()
          .filter(position -> !someActor || lit.contains(position.actor()))
          .forEach(position -> count(uses, position.evidence()));
    }
    if (shows.sizes) {
      workspace.forceModels().forEach(size -> count(uses, size.evidence()));
      workspace.enablers().forEach(enabler -> count(uses, enabler.evidence()));
    }
    if (shows.odds) {
      workspace.assumptions().forEach(assumption -> count(uses, assumption.evidence()));
    }
    List<String> found = new ArrayList<>();
    uses.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
        .forEach(
            entry ->
                Workspace.find(workspace.sources(), entry.getKey())
                    .map(this::name)
                    .filter(name -> !found.contains(name))
                    .ifPresent(found::add));
    this.names = List.copyOf(found);
  }

  /** What a layout shows beside what countries would do. */
  private record Shows(boolean map, boolean stances, boolean sizes, boolean odds, boolean numbers) {
    static Shows of(Slide slide) {
      return switch (slide.layout()) {
        case "title" -> new Shows(true, false, false, false, false);
        case "map" ->
            new Shows(
                true, false, false, false, MapLayers.of(slide.layers()).has(Layer.COMMITMENTS));
        case "table" -> new Shows(false, true, true, false, true);
        case "outlook" -> new Shows(false, false, true, false, true);
        case SlideContent.CHART -> chart(SlideChart.shown(slide.chart()));
        case SlideContent.TEXT -> new Shows(false, false, false, false, false);
        case SlideContent.COMPARE -> new Shows(true, false, true, false, true);
        default -> new Shows(true, true, true, false, true);
      };
    }

    private static Shows chart(SlideChart chart) {
      boolean unlocks = chart == SlideChart.UNLOCKS;
      boolean sizes = unlocks || chart == SlideChart.CHANCES || chart == SlideChart.TASKS;
      return new Shows(false, false, sizes, unlocks || chart.isOfAllWorlds(), true);
    }
  }

  private static void count(Map<String, Integer> uses, List<Evidence> evidence) {
    evidence.forEach(e -> uses.merge(e.source(), 1, Integer::sum));
  }

  private String name(Source source) {
    return language.text(
        "slide.source", source.publisher(), Dates.brief(source.published(), language));
  }

  /** All of them, for where there is room. */
  public List<String> names() {
    return names;
  }

  int count() {
    return names.size();
  }

  /**
   * The line with the first names, and before them how many of the numbers are estimates.
   *
   * @param shown how many; the others are counted
   */
  String text(int shown) {
    String listed = String.join("; ", names.subList(0, Math.min(shown, names.size())));
    int more = names.size() - shown;
    return estimates
        + (more > 0
            ? language.text("slide.sources.more", listed, more)
            : language.text("slide.sources", listed));
  }
}
