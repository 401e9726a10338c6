package muster.draw.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.draw.text.Dates;
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.Messages;
import muster.model.Source;
import muster.model.Workspace;

/** Names the sources that a slide rests on, the most used first. */
final class SourceLine {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  private final List<String> names;

  SourceLine(SlideContent content) {
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
    workspace.zones().stream()
        .filter(zone -> lit.isEmpty() || lit.contains(zone.id()))
        .forEach(zone -> count(uses, zone.evidence()));
    workspace.lines().forEach(line -> count(uses, line.evidence()));
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

  private static void count(Map<String, Integer> uses, List<Evidence> evidence) {
    evidence.forEach(e -> uses.merge(e.source(), 1, Integer::sum));
  }

  private static String name(Source source) {
    return TEXT.text("slide.source", source.publisher(), Dates.brief(source.published()));
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
