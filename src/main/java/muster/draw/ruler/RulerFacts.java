package muster.draw.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.draw.ruler.RulerFact.Mark;
import muster.geo.Geodesy;
import muster.geo.ZoneRulers;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfSite;
import muster.geo.ZoneRulers.OfZone;
import muster.geo.ZoneRulers.Way;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;

/** What the rulers say of a zone, a site or a line, in reading order. */
public final class RulerFacts {

  /** More names are only counted. */
  private static final int MOST_NAMES = 12;

  private final Workspace workspace;
  private final ZoneRulers rulers;

  public RulerFacts(Workspace workspace, ZoneRulers rulers) {
    this.workspace = workspace;
    this.rulers = rulers;
  }

  /** Of a zone and those who stand there. */
  public List<RulerFact> of(ZoneFigures figures) {
    OfZone ruler = figures.ruler();
    List<RulerFact> facts = new ArrayList<>();
    facts.add(plain("area", RulerWords.area(ruler.areaKm2())));
    facts.add(plain("edge", RulerWords.km(ruler.perimeterKm())));
    Front front = ruler.front();
    if (front != null) {
      facts.add(plain("line", line(front)));
      Depth depth = front.depth();
      if (depth != null) {
        facts.add(plain("depth", depth(depth)));
      }
    }
    troops(figures, facts);
    facts.add(plain("sites", names(workspace.sites(), ruler.sites(), Site::name)));
    Way contact = ruler.contact();
    if (contact != null) {
      facts.add(plain("contact", RulerWords.toContact(contact.km())));
    }
    Double standOff = rulers.standOffKm();
    if (ruler.deployment() && standOff != null && contact != null) {
      facts.add(standOff(ruler.shortKm(), standOff));
    }
    return facts;
  }

  private static void troops(ZoneFigures figures, List<RulerFact> facts) {
    Mark mark = figures.troops().estimated() ? Mark.ESTIMATE : Mark.PLAIN;
    facts.add(fact("troops", RulerWords.troops(figures.troops()), mark));
    for (ZoneFigures.Nested nested : figures.nested()) {
      facts.add(
          plain(
              "not-counted",
              RulerWords.say("nested", nested.zone().name(), RulerWords.troops(nested.troops()))));
    }
    if (!figures.troops().troops().isZero()) {
      Density area = figures.perKm2();
      if (area != null) {
        facts.add(fact("density", RulerWords.perKm2(area), mark));
      }
      Density line = figures.perLineKm();
      if (line != null) {
        facts.add(fact("line-density", RulerWords.perLineKm(line), mark));
      }
    }
  }

  /** Of a site; nothing where there is no line of contact. */
  public List<RulerFact> of(Site site) {
    List<RulerFact> facts = new ArrayList<>();
    OfSite ruler = rulers.site(site.id()).orElse(null);
    if (ruler != null) {
      facts.add(plain("contact", toContact(ruler)));
      Double standOff = rulers.standOffKm();
      if (standOff != null) {
        facts.add(standOff(ruler.shortKm(), standOff));
      }
    }
    List<String> zones =
        rulers.zones().stream()
            .filter(zone -> zone.sites().contains(site.id()))
            .map(OfZone::id)
            .toList();
    if (!rulers.zones().isEmpty()) {
      facts.add(plain("zones", names(workspace.zones(), zones, Zone::name)));
    }
    return facts;
  }

  /** How far a site is from the line of contact, and on which side. */
  public static String toContact(OfSite ruler) {
    String way = RulerWords.toContact(ruler.contact().km());
    return ruler.across() ? RulerWords.say("across", way) : way;
  }

  /** Of a line: its length, what rests on it, and what is nearer than the stand-off asked for. */
  public List<RulerFact> of(Line line) {
    List<RulerFact> facts = new ArrayList<>();
    facts.add(plain("length", RulerWords.km(Geodesy.lengthKm(line.geometry()))));
    List<String> resting =
        rulers.zones().stream()
            .filter(zone -> zone.front() != null && zone.front().line().equals(line.id()))
            .map(OfZone::id)
            .toList();
    if (!resting.isEmpty()) {
      facts.add(plain("resting", names(workspace.zones(), resting, Zone::name)));
    }
    Double standOff = rulers.standOffKm();
    if (standOff != null && isContact(line)) {
      facts.add(plain("asked", RulerWords.km(standOff)));
      List<String> areas =
          rulers.zones().stream().filter(zone -> zone.shortKm() > 0).map(OfZone::id).toList();
      long sites = rulers.sites().stream().filter(site -> site.shortKm() > 0).count();
      Mark mark = areas.isEmpty() ? Mark.PLAIN : Mark.SHORT;
      facts.add(fact("short-areas", names(workspace.zones(), areas, Zone::name), mark));
      facts.add(plain("short-sites", RulerWords.say("of", sites, rulers.sites().size())));
    }
    return facts;
  }

  private boolean isContact(Line line) {
    return rulers.zones().stream()
        .map(OfZone::contact)
        .filter(Objects::nonNull)
        .anyMatch(way -> way.line().equals(line.id()));
  }

  private static RulerFact standOff(double shortKm, double standOffKm) {
    return fact("stand-off", verdict(shortKm, standOffKm), shortKm > 0 ? Mark.SHORT : Mark.PLAIN);
  }

  /** Whether the stand-off is held, or by how much not. */
  public static String verdict(double shortKm, double standOffKm) {
    return shortKm > 0
        ? RulerWords.shortOf(shortKm, standOffKm)
        : RulerWords.say("held", RulerWords.km(standOffKm));
  }

  private String line(Front front) {
    String key =
        switch (front.relation()) {
          case ALONG -> "along";
          case BEHIND -> "behind";
          case WEST -> "west";
        };
    return RulerWords.say(key, name(front), RulerWords.km(front.lengthKm()));
  }

  private String name(Front front) {
    return Workspace.find(workspace.lines(), front.line()).map(Line::name).orElse(front.line());
  }

  /** By its rule, and on average where that differs. */
  public static String depth(Depth depth) {
    String rule = RulerWords.km(depth.km());
    return depth.meanKm() > 0 ? RulerWords.say("mean", rule, RulerWords.km(depth.meanKm())) : rule;
  }

  private static <T extends Identified> String names(
      List<T> records, List<String> ids, Function<T, String> name) {
    if (ids.isEmpty()) {
      return RulerWords.say("none");
    }
    String some =
        ids.stream()
            .limit(MOST_NAMES)
            .map(id -> Workspace.find(records, id).map(name).orElse(id))
            .collect(Collectors.joining(RulerWords.say("comma")));
    return ids.size() <= MOST_NAMES
        ? RulerWords.say("names", ids.size(), some)
        : RulerWords.say("names.more", ids.size(), some, ids.size() - MOST_NAMES);
  }

  private static RulerFact plain(String key, String text) {
    return fact(key, text, Mark.PLAIN);
  }

  private static RulerFact fact(String key, String text, Mark mark) {
    return new RulerFact(RulerWords.say("name." + key), text, mark);
  }
}
