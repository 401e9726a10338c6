package muster.cli;

import java.io.PrintWriter;
import java.util.List;
import muster.geo.BaseMap;
import muster.geo.MeasureZones;
import muster.geo.ZoneReport;
import muster.geo.ZoneResolver;
import muster.model.Setting;
import muster.model.Workspace;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How large the zones are, and what lies in them. */
final class ZonesCommand implements Command {
  static final String PARAMETER = "--parameter";

  @Override
  public String name() {
    return "zones";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.workspace(), Options.scenario(), Options.numbers(PARAMETER), Options.format());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Workspace workspace = Requests.workspace(request);
    Setting setting = Requests.setting(workspace, request);
    BaseMap map = Requests.baseMap();
    ZoneReport report =
        MeasureZones.measure(
            workspace, new ZoneResolver(map).resolve(workspace, setting.parameters()));
    switch (Options.format(request)) {
      case JSON -> ZonesJson.write(out, report);
      case TEXT -> new ZonesText(workspace, out).write(setting, report);
    }
    return true;
  }
}
