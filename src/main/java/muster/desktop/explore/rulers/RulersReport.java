package muster.desktop.explore.rulers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.draw.ruler.RulerWords;
import muster.draw.ruler.ZoneFigures;
import muster.draw.text.Vocabulary;
import muster.geo.MapScene;
import muster.geo.ZoneRulers;
import muster.geo.ZoneRulers.OfSite;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;

/**
 * What the rulers say of the world shown.
 *
 * @param zones in the file's order; none while the map is being read
 * @param sites that are nearer to the line of contact than the stand-off: those that somebody
 *     guards before the others, those that fall shortest first
 * @param summary how many sites are nearer, in words
 */
public record RulersReport(List<ZoneRow> zones, List<SiteRow> sites, String summary) {
  public RulersReport {
    zones = List.copyOf(zones);
    sites = List.copyOf(sites);
  }

  /**
   * A zone.
   *
   * @param line the name of the line that it rests on; empty for none
   * @param standOffKm 0 where none is asked for
   */
  record ZoneRow(ZoneFigures figures, String line, double standOffKm) {}

  /**
   * A site that is too near.
   *
   * @param guardedBy names; empty where nobody is said to guard it
   */
  record SiteRow(Site site, OfSite ruler, String kind, String guardedBy) {}

  /** What they say of a situation; not for the window's thread. */
  public static RulersReport of(Situation situation) {
    Workspace workspace = situation.workspace();
    MapScene scene = situation.scene();
    ZoneRulers rulers = scene == null ? ZoneRulers.NONE : scene.rulers();
    double standOff = rulers.standOffKm() == null ? 0 : rulers.standOffKm();
    List<SiteRow> sites = sites(workspace, rulers);
    return new RulersReport(
        ZoneFigures.of(workspace, situation.assessment(), rulers).stream()
            .map(figures -> new ZoneRow(figures, line(workspace, figures), standOff))
            .toList(),
        sites,
        standOff == 0
            ? Words.text("explore.rulers.no-stand-off")
            : Words.text(
                "explore.rulers.sites",
                sites.size(),
                rulers.sites().size(),
                RulerWords.km(standOff)));
  }

  private static String line(Workspace workspace, ZoneFigures figures) {
    return figures.ruler().front() == null
        ? ""
        : Words.label(workspace.lines(), figures.ruler().front().line(), Line::name);
  }

  private static List<SiteRow> sites(Workspace workspace, ZoneRulers rulers) {
    List<SiteRow> rows = new ArrayList<>();
    // Rulers stand in the order of the sites, but for a workspace without a line of contact.
    for (int i = 0; i < rulers.sites().size(); i++) {
      OfSite ruler = rulers.sites().get(i);
      Site site = workspace.sites().get(i);
      if (ruler.shortKm() > 0) {
        List<String> guards = site.guardedBy() == null ? List.of() : site.guardedBy();
        rows.add(
            new SiteRow(
                site,
                ruler,
                Vocabulary.siteKind(site.kind()),
                Words.list(guards.stream().map(id -> Words.actor(workspace, id)).toList())));
      }
    }
    rows.sort(
        Comparator.comparing((SiteRow row) -> !row.ruler().guarded())
            .thenComparing(
                Comparator.comparingDouble((SiteRow row) -> row.ruler().shortKm()).reversed()));
    return rows;
  }
}
