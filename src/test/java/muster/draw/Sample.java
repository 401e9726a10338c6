package muster.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import muster.assess.WorldAssessor;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.geo.BaseMap;
import muster.geo.BaseScene;
import muster.geo.MapProjection;
import muster.geo.MapScene;
import muster.geo.ZoneResolver;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Assumption;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Briefing;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Enabler;
import muster.model.Extras;
import muster.model.ForceModel;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Side;
import muster.model.Site;
import muster.model.Slide;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A small workspace over the shipped base map: pictures of it change only when painters do. */
public final class Sample {

  public static final BaseScene BASE = base();
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Extras NONE = Extras.NONE;
  private static final PartialDate DATE = new PartialDate("2025-09-25");

  private Sample() {}

  private static BaseScene base() {
    try {
      Path maps = Path.of(System.getProperty("muster.home", "."), "maps");
      return BaseScene.of(BaseMap.load(maps), new MapProjection());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Workspace workspace() {
    return workspace(List.of());
  }

  public static Workspace workspace(List<Slide> slides) {
    return new Workspace(
        new Workspace.Header(
            "Sample", new PartialDate("2026-02"), "UNCLASSIFIED", BigDecimal.valueOf(3), NONE),
        List.of(),
        List.of(actor("FRA", "France"), actor("GBR", "United Kingdom"), actor("POL", "Poland")),
        List.of(position("FRA", Stance.LEADS), position("POL", Stance.WITHHOLDING)),
        assumptions(),
        commitments(),
        List.of(
            force("brigade", "Brigade: about 10,000 (a think tank)", 10_000),
            force("medium", "Medium force: 30,000 (another)", 30_000),
            force("corps", "Corps: 60,000 (a third)", 60_000)),
        List.of(
            new Enabler(
                "isr",
                "Intelligence",
                List.of(new Enabler.Provider("FRA", is("backstop", "yes"), NONE)),
                List.of(),
                NONE)),
        List.of(
            new Parameter(
                "km",
                "Width",
                "km",
                BigDecimal.ONE,
                BigDecimal.valueOf(90),
                BigDecimal.ONE,
                BigDecimal.valueOf(40),
                NONE)),
        List.of(
            new Scenario(
                "backstop", "With a backstop", null, Map.of("backstop", "yes"), null, null, NONE)),
        zones(),
        sites(),
        List.of(contactLine()),
        List.of(new Briefing("main", "Briefing", slides, NONE)));
  }

  private static List<Assumption> assumptions() {
    return List.of(
        assumption("backstop", "US backstop", "no", "no", "yes"),
        assumption("mandate", "Mandate", "none", "none", "UN", "NATO"));
  }

  private static List<Commitment> commitments() {
    return List.of(
        commitment("fra-land", "FRA", Basis.REPORTED, new TroopRange(4000, 6000, 8000), null),
        commitment(
            "gbr-land",
            "GBR",
            Basis.ESTIMATE,
            new TroopRange(5000, 6500, 8000),
            is("backstop", "yes")),
        commitment("pol-land", "POL", Basis.ESTIMATE, null, is("mandate", "NATO")));
  }

  private static List<Zone> zones() {
    return List.of(
        new Zone(
            "west",
            "Western deployment area",
            "deployment",
            DATE,
            List.of(),
            null,
            new ZoneRule.Regions(List.of("UA-46", "UA-07", "UA-56", "UA-61")),
            NONE),
        new Zone(
            "buffer",
            "Demilitarized buffer",
            "buffer",
            DATE,
            List.of(),
            null,
            new ZoneRule.Buffer("contact", new ZoneRule.Distance.FromParameter("km"), Side.RIGHT),
            NONE));
  }

  private static List<Site> sites() {
    return List.of(
        site("odesa-port", "Port of Odesa", "port", 30.74, 46.5),
        site("rivne-npp", "Rivne NPP", "nuclear-plant", 25.9, 51.33),
        site("lviv-airport", "Lviv airport", "airport", 23.95, 49.81),
        site("desna", "Desna training area", "training-area", 30.76, 50.93),
        site("kaniv", "Kaniv HPP", "hydro-plant", 31.46, 49.77));
  }

  private static Line contactLine() {
    Coordinate[] line = {
      new Coordinate(38.0, 49.9),
      new Coordinate(38.1, 48.9),
      new Coordinate(37.2, 48.0),
      new Coordinate(35.5, 47.4),
      new Coordinate(33.5, 46.7),
      new Coordinate(32.0, 46.5)
    };
    return new Line(
        "contact",
        "Line of contact (approximate)",
        "contact-line",
        DATE,
        List.of(),
        GEOMETRY.createLineString(line),
        NONE);
  }

  private static Actor actor(String id, String name) {
    return new Actor(id, name, ActorKind.STATE, List.of(), NONE);
  }

  private static Position position(String actor, Stance stance) {
    return new Position(
        actor, actor, DATE, stance, null, "Says so", null, List.of(), List.of(), NONE);
  }

  public static Assumption assumption(String id, String label, String baseline, String... options) {
    return new Assumption(
        id,
        label,
        label + "?",
        List.of(options).stream().map(o -> new Assumption.Option(o, o, NONE)).toList(),
        baseline,
        null,
        List.of(),
        NONE);
  }

  public static Condition is(String assumption, String... options) {
    return new Condition.Is(assumption, List.of(options));
  }

  private static Commitment commitment(
      String id,
      String actor,
      Basis basis,
      @Nullable TroopRange troops,
      @Nullable Condition requires) {
    return new Commitment(
        id,
        actor,
        Axis.PRESENCE,
        "land",
        "Station ground troops in the west",
        basis,
        "From the size of a brigade",
        Status.SAID,
        troops,
        "west",
        requires,
        null,
        DATE,
        List.of(),
        NONE);
  }

  private static ForceModel force(String id, String label, long min) {
    return new ForceModel(
        id, label, new ForceModel.Size(min, null, NONE), List.of("isr"), List.of(), NONE);
  }

  private static Site site(String id, String name, String kind, double lon, double lat) {
    return new Site(
        id, name, kind, null, List.of(), GEOMETRY.createPoint(new Coordinate(lon, lat)), NONE);
  }

  public static MapScene scene(Workspace workspace) {
    Setting setting = Setting.of(workspace, null);
    return MapScene.of(
        BASE, workspace, new ZoneResolver(BASE.map()).resolve(workspace, setting.parameters()));
  }

  /** A slide of all of Ukraine with the usual layers. */
  public static Slide slide(String layout, String title, @Nullable String scenario) {
    return new Slide(
        "s-" + layout,
        title,
        "A subtitle that says a little more",
        layout,
        scenario,
        null,
        null,
        null,
        List.of(new Slide.Callout(new Coordinate(25.5, 49.5), "They would stand here", NONE)),
        List.of("FRA"),
        null,
        NONE);
  }

  public static SlideContent content(Slide slide) {
    Workspace workspace = workspace(List.of(slide));
    return new SlideContents(workspace, BASE).of(slide);
  }

  /** The same with other words everywhere. */
  public static SlideContent content(Slide slide, Workspace workspace) {
    Setting setting = Setting.of(workspace, null);
    return new SlideContent(
        workspace, setting, WorldAssessor.assess(workspace, setting), scene(workspace), slide);
  }
}
