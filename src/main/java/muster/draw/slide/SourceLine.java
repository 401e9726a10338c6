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
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.Messages;
import muster.model.Slide;
import muster.model.Source;
import muster.model.Workspace;

/** Names the sources that what a slide shows rests on, the most used first. */
public final class SourceLine {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  private final List<String> names;

  public SourceLine(SlideContent content) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Workspace workspace = content.workspace();
    Set<String> lit =
        new HashSet<>(Optional.ofNullable(content.slide().highlight()).orElse(List.of()));
    boolean someActor = workspace.actors().stream().anyMatch(actor -> lit.contains(actor.id()));
    for (Commitment commitment : workspace.commitments()) {
      if (!someActor || lit.contains(commitment.actor())) {
        count(uses, commitment.evidence());
      }
    }
    Shows shows = Shows.of(content.slide());
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
                    .map(SourceLine::name)
                    .filter(name -> !found.contains(name))
                    .ifPresent(found::add));
    this.names = List.copyOf(found);
  }

  /** What a layout shows beside what countries would do. */
  private record Shows(boolean map, boolean stances, boolean sizes, boolean odds) {
    static Shows of(Slide slide) {
      return switch (slide.layout()) {
        case "map", "title" -> new Shows(true, false, false, false);
        case "table" -> new Shows(false, true, true, false);
        case "outlook" -> new Shows(false, false, true, false);
        case SlideContent.CHART -> chart(SlideChart.shown(slide.chart()));
        case SlideContent.TEXT -> new Shows(false, false, false, false);
        case SlideContent.COMPARE -> new Shows(true, false, true, false);
        default -> new Shows(true, true, true, false);
      };
    }

    private static Shows chart(SlideChart chart) {
      boolean sizes = chart == SlideChart.CHANCES || chart == SlideChart.TASKS;
      return new Shows(false, false, sizes, chart.isOfAllWorlds());
    }
  }

  private static void count(Map<String, Integer> uses, List<Evidence> evidence) {
    evidence.forEach(e -> uses.merge(e.source(), 1, Integer::sum));
  }

  private static String name(Source source) {
    return TEXT.text("slide.source", source.publisher(), Dates.brief(source.published()));
  }

  /** All of them, for where there is room. */
  public List<String> names() {
    return names;
  }

  int count() {
    return names.size();
  }

  /**
   * The line with the first names.
   *
   * @param shown how many; the others are counted
   */
  String text(int shown) {
    String listed = String.join("; ", names.subList(0, Math.min(shown, names.size())));
    int more = names.size() - shown;
    return more > 0
        ? TEXT.text("slide.sources.more", listed, more)
        : TEXT.text("slide.sources", listed);
  }
}
