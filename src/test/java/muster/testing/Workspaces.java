package muster.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.AnchorKind;
import muster.model.Assumption;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Briefing;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Displacement;
import muster.model.Enabler;
import muster.model.Evidence;
import muster.model.ForceModel;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Scenario;
import muster.model.Site;
import muster.model.Slide;
import muster.model.Source;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopRange;
import muster.model.TroopStance;
import muster.model.Workspace;
import muster.model.Zone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Random sound workspaces: every record, every key, here and there a key that nobody knows. */
public final class Workspaces {
  private static final String[] ACTORS = {"FRA", "GBR", "DEU", "EU", "NATO"};
  private static final String[] DATES = {"2024", "2025-05", "2025-09-04", "2024-02-29"};

  private final Random random;
  private final RandomJson json;
  private final RandomConditions conditions;
  private final RandomAreas areas;

  private Workspaces(Random random) {
    this.random = random;
    this.json = new RandomJson(random);
    this.conditions = new RandomConditions(random);
    this.areas = new RandomAreas(random);
  }

  public static Arbitrary<Workspace> sound() {
    return Arbitraries.longs().map(seed -> new Workspaces(new Random(seed)).workspace());
  }

  private Workspace workspace() {
    List<Source> sources = some(this::source);
    List<Actor> actors = some(i -> actor(i, sources));
    List<Assumption> assumptions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      assumptions.add(assumption("assumption-" + i, List.copyOf(assumptions), sources));
    }
    List<Parameter> parameters = some(this::parameter);
    List<Line> lines =
        some(
            i ->
                new Line(
                    "l" + i,
                    json.text(),
                    json.text(),
                    date(),
                    evidence(sources),
                    areas.line(),
                    json.extras()));
    List<Zone> zones = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      zones.add(zone("z" + i, List.copyOf(zones), lines, parameters, sources));
    }
    List<Enabler> enablers = some(i -> enabler(i, actors, assumptions, sources));
    List<Scenario> scenarios = some(i -> scenario(i, assumptions, parameters));
    return new Workspace(
        new Workspace.Header(json.text(), date(), json.text(), positive(), json.extras()),
        sources,
        actors,
        actors.isEmpty() ? List.of() : some(i -> position(i, actors, sources)),
        assumptions,
        actors.isEmpty()
            ? List.of()
            : some(i -> commitment(i, actors, assumptions, zones, sources)),
        some(i -> forceModel(i, enablers, sources)),
        enablers,
        parameters,
        scenarios,
        zones,
        some(i -> site(i, actors, sources)),
        lines,
        some(i -> briefing(i, scenarios)));
  }

  private Source source(int i) {
    return new Source(
        "s" + i,
        json.text(),
        json.text(),
        json.texts(),
        date(),
        json.text(),
        grade(),
        random.nextInt(1, 7),
        json.extras());
  }

  private Actor actor(int i, List<Source> sources) {
    return new Actor(
        ACTORS[i],
        json.text(),
        word(ActorKind.values()),
        json.texts(),
        sources.isEmpty() ? null : maybe(() -> available(sources)),
        json.extras());
  }

  private Actor.Available available(List<Source> sources) {
    List<Evidence> evidence = evidence(sources);
    return new Actor.Available(
        troops(),
        json.text(),
        evidence.isEmpty()
            ? List.of(new Evidence(any(sources).id(), json.text(), null, null, json.extras()))
            : evidence,
        json.extras());
  }

  private Position position(int i, List<Actor> actors, List<Source> sources) {
    return new Position(
        "p" + i,
        any(actors).id(),
        date(),
        word(Stance.values()),
        maybe(() -> word(TroopStance.values())),
        json.text(),
        maybe(json::text),
        json.texts(),
        evidence(sources),
        json.extras());
  }

  private Assumption assumption(String id, List<Assumption> before, List<Source> sources) {
    List<Assumption.Option> options = new ArrayList<>();
    for (int i = random.nextInt(2, 5); i > 0; i--) {
      options.add(new Assumption.Option("o" + i, json.text(), json.extras()));
    }
    return new Assumption(
        id,
        json.text(),
        json.text(),
        options,
        any(options).id(),
        maybe(() -> some(_ -> odds(options, before))),
        evidence(sources),
        json.extras());
  }

  private Assumption.OddsRow odds(List<Assumption.Option> options, List<Assumption> before) {
    Map<String, BigDecimal> p = new LinkedHashMap<>();
    BigDecimal left = BigDecimal.ONE;
    for (Assumption.Option option : options.subList(1, options.size())) {
      BigDecimal part =
          left.multiply(BigDecimal.valueOf(random.nextDouble())).setScale(9, RoundingMode.DOWN);
      p.put(option.id(), part);
      left = left.subtract(part);
    }
    p.put(options.getFirst().id(), left);
    return new Assumption.OddsRow(condition(before), p, json.extras());
  }

  private Commitment commitment(
      int i,
      List<Actor> actors,
      List<Assumption> assumptions,
      List<Zone> zones,
      List<Source> sources) {
    List<Evidence> evidence = evidence(sources);
    boolean outside = zones.isEmpty() || random.nextInt(3) == 0;
    return new Commitment(
        "c" + i,
        any(actors).id(),
        word(Axis.values()),
        json.text(),
        json.text(),
        evidence.isEmpty() ? Basis.PLACEHOLDER : word(Basis.values()),
        json.text(),
        word(Status.values()),
        maybe(this::troops),
        outside ? Commitment.OUTSIDE_UKRAINE : any(zones).id(),
        condition(assumptions),
        maybe(
            () -> new Displacement(json.text(), maybe(() -> random.nextLong(9999)), json.extras())),
        date(),
        evidence,
        json.extras());
  }

  private TroopRange troops() {
    long low = random.nextLong(3000);
    long likely = low + random.nextLong(3000);
    return new TroopRange(low, likely, likely + random.nextLong(1L << 40), json.extras());
  }

  private ForceModel forceModel(int i, List<Enabler> enablers, List<Source> sources) {
    long min = random.nextLong(100_000);
    Long max = maybe(() -> min + random.nextLong(100_000));
    return new ForceModel(
        "f" + i,
        json.text(),
        new ForceModel.Size(min, max, json.extras()),
        enablers.stream().map(Enabler::id).toList(),
        evidence(sources),
        json.extras());
  }

  private Enabler enabler(
      int i, List<Actor> actors, List<Assumption> assumptions, List<Source> sources) {
    List<Enabler.Provider> providers =
        actors.isEmpty()
            ? List.of()
            : some(
                _ -> new Enabler.Provider(any(actors).id(), condition(assumptions), json.extras()));
    return new Enabler("e" + i, json.text(), providers, evidence(sources), json.extras());
  }

  private Parameter parameter(int i) {
    BigDecimal min = BigDecimal.valueOf(random.nextInt(100), 1);
    BigDecimal max = min.add(positive());
    return new Parameter(
        "parameter-" + i, json.text(), json.text(), min, max, positive(), max, json.extras());
  }

  private Scenario scenario(int i, List<Assumption> assumptions, List<Parameter> parameters) {
    Map<String, String> choices = new LinkedHashMap<>();
    assumptions.stream()
        .filter(_ -> random.nextBoolean())
        .forEach(a -> choices.put(a.id(), any(a.options()).id()));
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    parameters.forEach(p -> values.put(p.id(), p.min()));
    return new Scenario(
        "scenario-" + i,
        json.text(),
        maybe(json::text),
        choices,
        maybe(() -> values),
        maybe(this::positive),
        json.extras());
  }

  private Zone zone(
      String id,
      List<Zone> before,
      List<Line> lines,
      List<Parameter> parameters,
      List<Source> sources) {
    boolean drawn = random.nextBoolean();
    return new Zone(
        id,
        json.text(),
        json.text(),
        date(),
        evidence(sources),
        drawn ? areas.area() : null,
        drawn ? null : areas.rule(before, lines, parameters),
        json.extras());
  }

  private Site site(int i, List<Actor> actors, List<Source> sources) {
    return new Site(
        "site-" + i,
        json.text(),
        json.text(),
        maybe(() -> actors.stream().map(Actor::id).toList()),
        evidence(sources),
        areas.point(),
        json.extras());
  }

  private Briefing briefing(int i, List<Scenario> scenarios) {
    return new Briefing("b" + i, json.text(), some(n -> slide(n, scenarios)), json.extras());
  }

  private Slide slide(int i, List<Scenario> scenarios) {
    List<String> ids = scenarios.stream().map(Scenario::id).toList();
    return new Slide(
        "slide-" + i,
        json.text(),
        maybe(json::text),
        json.text(),
        maybe(json::text),
        maybe(() -> random.nextLong(1_000_000)),
        ids.isEmpty() ? null : any(ids),
        maybe(() -> ids),
        maybe(
            () ->
                new Slide.View(
                    random.nextDouble(-180, 180), 49, random.nextDouble(1, 3000), json.extras())),
        maybe(json::texts),
        maybe(() -> some(_ -> callout())),
        maybe(json::texts),
        maybe(json::texts),
        maybe(json::text),
        maybe(json::text),
        json.extras());
  }

  private Slide.Callout callout() {
    return new Slide.Callout(
        maybe(areas::position),
        maybe(() -> new Slide.Anchor(AnchorKind.PLACE, json.text(), json.extras())),
        json.text(),
        json.extras());
  }

  private List<Evidence> evidence(List<Source> sources) {
    return sources.isEmpty()
        ? List.of()
        : some(
            _ ->
                new Evidence(
                    any(sources).id(),
                    json.text(),
                    maybe(this::grade),
                    maybe(() -> random.nextInt(1, 7)),
                    json.extras()));
  }

  private @Nullable Condition condition(List<Assumption> assumptions) {
    return maybe(() -> conditions.over(assumptions));
  }

  private String grade() {
    return String.valueOf((char) ('A' + random.nextInt(6)));
  }

  private PartialDate date() {
    return new PartialDate(DATES[random.nextInt(DATES.length)]);
  }

  private BigDecimal positive() {
    return BigDecimal.valueOf(random.nextInt(1, 1000), random.nextInt(-2, 4));
  }

  private <E> E word(E[] words) {
    return words[random.nextInt(words.length)];
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(IntFunction<T> make) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(make.apply(i));
    }
    return list;
  }
}
