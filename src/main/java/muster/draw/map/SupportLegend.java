package muster.draw.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.assess.Contribution;
import muster.assess.Support;
import muster.assess.ZoneForce;
import muster.draw.map.LegendEntry.Sign;
import muster.draw.text.Language;
import muster.geo.MapFeature;
import muster.model.Zone;

/** Says what the signs on plates, the arrows and the strewn areas of a picture mean. */
final class SupportLegend {

  private final MapRequest request;
  private final Language language;
  private final Set<Contribution> signs = EnumSet.noneOf(Contribution.class);
  private final List<LegendEntry> arrows = new ArrayList<>();

  SupportLegend(MapRequest request, Language language) {
    this.request = request;
    this.language = language;
  }

  /** The signs that occur, and the arrows: one that stands and one that waits. */
  List<LegendEntry> entries() {
    Shapes shapes = new Shapes(request.viewport());
    for (MapFeature<Zone> zone : request.zonesShown()) {
      ZoneForce force = request.force(zone.value());
      if (force != null) {
        force.contingents().forEach(contingent -> signs.add(contingent.contribution()));
      }
    }
    TaskArea.of(request, shapes).forEach(area -> signs.add(area.contribution()));
    List<Support> members = new FlowLayout(request, shapes).members();
    members.forEach(member -> signs.add(member.contribution()));
    arrow(members, true);
    arrow(members, false);
    List<LegendEntry> entries = new ArrayList<>();
    for (Contribution sign : signs) {
      entries.add(
          new LegendEntry(new Sign.Brings(sign), language.text("legend.brings." + sign.code())));
    }
    entries.addAll(arrows);
    return entries;
  }

  private void arrow(List<Support> members, boolean stands) {
    members.stream()
        .filter(member -> member.stands() == stands)
        .findFirst()
        .ifPresent(
            member ->
                arrows.add(
                    new LegendEntry(
                        new Sign.Arrow(member.contribution(), stands),
                        language.text(stands ? "legend.arrow.stands" : "legend.arrow.waits"))));
  }
}
