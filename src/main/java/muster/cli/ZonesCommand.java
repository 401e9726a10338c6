package muster.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import muster.assess.UnanswerableException;
import muster.assess.WorldAssessor;
import muster.draw.ruler.ZoneFigures;
import muster.geo.MeasureRulers;
import muster.geo.MeasureZones;
import muster.geo.ZoneReport;
import muster.geo.ZoneResolver;
import muster.geo.ZoneRulers;
import muster.model.Setting;
import muster.model.Workspace;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How large the zones are, what lies in them, and who would stand there. */
final class ZonesCommand implements Command {
  static final String PARAMETER = "--parameter";
  private static final String RULERS = "--rulers";

  @Override
  public String name() {
    return "zones";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.workspace(),
        Options.scenario(),
        Options.set(),
        Options.numbers(PARAMETER),
        OptionSpec.builder(RULERS)
            .description(Texts.of("option.rulers"))
            .type(boolean.class)
            .build(),
        Options.format());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Workspace workspace = Requests.workspace(request);
    Setting setting = Requests.setting(workspace, request);
    ZoneResolver resolver = new ZoneResolver(Requests.baseMap());
    Map<String, BigDecimal> parameters = setting.parameters();
    Map<String, Geometry> zones = resolver.resolve(workspace, parameters);
    ZoneReport report = MeasureZones.measure(workspace, zones);
    switch (Options.format(request)) {
      case JSON -> {
        if (request.hasMatchedOption(RULERS)) {
          ZoneRulers rulers = new MeasureRulers(resolver).measure(workspace, parameters, zones);
          ZonesJson.write(out, report, new RulersJson(rulers, figures(workspace, setting, rulers)));
        } else {
          ZonesJson.write(out, report);
        }
      }
      case TEXT -> {
        ZoneRulers rulers = new MeasureRulers(resolver).measure(workspace, parameters, zones);
        ZonesText text = new ZonesText(workspace, rulers, out);
        text.zones(setting);
        try {
          text.troops(figures(workspace, setting, rulers));
        } catch (UnanswerableException e) {
          text.noTroops(String.valueOf(e.getMessage()));
        }
        text.distances(report);
      }
    }
    return true;
  }

  private static List<ZoneFigures> figures(
      Workspace workspace, Setting setting, ZoneRulers rulers) {
    return ZoneFigures.of(workspace, WorldAssessor.assess(workspace, setting), rulers);
  }
}
