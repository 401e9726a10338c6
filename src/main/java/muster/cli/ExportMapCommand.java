package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.export.MapExport;
import muster.export.MapFormat;
import muster.geo.ZoneResolver;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Zones, lines and sites as a file for other programs. */
final class ExportMapCommand implements Command {
  @Override
  public String name() {
    return "export-map";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        Options.workspace(),
        Options.scenario(),
        Options.numbers(ZonesCommand.PARAMETER),
        Options.out("option.map.out"),
        OptionSpec.builder(Options.FORMAT)
            .paramLabel("geojson|kml")
            .description(Texts.of("option.map.format"))
            .type(MapFormat.class)
            .converters(ExportMapCommand::formatOf)
            .build());
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Path file = request.matchedOptionValue(Options.OUT, Path.of(""));
    MapFormat named = request.<@Nullable MapFormat>matchedOptionValue(Options.FORMAT, null);
    Workspace workspace = Requests.workspace(request);
    Setting setting = Requests.setting(workspace, request);
    Map<String, Geometry> areas =
        new ZoneResolver(Requests.baseMap()).resolve(workspace, setting.parameters());
    String text = MapExport.text(named == null ? byEnding(file) : named, workspace, setting, areas);
    try {
      MapExport.write(file, text);
    } catch (IOException e) {
      throw new RequestException(Texts.of("map.notWritten", file));
    }
    new TextReport(out)
        .line(
            Texts.of(
                "map.written",
                workspace.zones().size(),
                workspace.lines().size(),
                workspace.sites().size(),
                file.toString()));
    return true;
  }

  private static MapFormat byEnding(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith("." + MapFormat.KML.code())
        ? MapFormat.KML
        : MapFormat.GEOJSON;
  }

  private static MapFormat formatOf(String word) {
    for (MapFormat format : MapFormat.values()) {
      if (format.code().equals(word)) {
        return format;
      }
    }
    throw new TypeConversionException(Texts.of("wrong.map.format", word));
  }
}
