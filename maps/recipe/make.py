"""Writes the base map and the map files of the workspace: make.py RAW-FOLDER PROJECT-FOLDER (see build.sh)."""
import sys
from pathlib import Path

from basemap import BaseMap
from shapes import write_layer, write_records
from workspace import Workspace

CREDIT = "Made with Natural Earth (public domain). "
APPROXIMATE = ("APPROXIMATE, about 25 September 2025, drawn by hand from general knowledge. "
               "Not survey data, not for navigation or targeting; expect errors of several kilometres.")


def main(raw, project):
    base = BaseMap(raw)
    maps, data = project / "maps", project / "data"
    write_layer(maps / "countries.geojson", base.countries,
                CREDIT + "Crimea and Sevastopol in Ukraine. Clipped to longitude 10 to 50, latitude 40 to 62.")
    write_layer(maps / "countries-wide.geojson", base.wide,
                CREDIT + "Coarse background (about 1.5 km) around the clip of countries.geojson.", digits=3)
    write_layer(maps / "oblasts.geojson", base.regions, CREDIT + "Ukraine's 27 first-level regions.")
    write_layer(maps / "borders.geojson", base.borders,
                CREDIT + "Lines to stroke: every line once, nothing along the edge of the clip.")
    write_layer(maps / "lakes.geojson", base.lakes, CREDIT + "Names corrected.")
    write_layer(maps / "rivers.geojson", base.rivers, CREDIT + "Lake centrelines joined to their rivers.")
    write_layer(maps / "places.geojson", base.places,
                CREDIT + "Ukrainian places by hand: current names, populations of 2022, rounded.", digits=3)
    write_layer(maps / "control-area.geojson", base.control_area, APPROXIMATE)

    workspace = Workspace(base, raw)
    write_records(data / "lines.geojson", workspace.lines())
    write_records(data / "sites.geojson", workspace.sites())
    write_records(data / "zones.geojson", workspace.zones())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
