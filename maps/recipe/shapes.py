"""Geometry and file helpers of the recipe. Coordinates are WGS84 longitude and latitude in degrees."""
import csv
import json
from pathlib import Path

from pyproj import Geod, Transformer
from shapely.algorithms.polylabel import polylabel
from shapely.geometry import LineString, MultiPolygon, mapping, shape
from shapely.geometry.polygon import orient
from shapely.ops import linemerge, transform
from shapely.validation import make_valid

TABLES = Path(__file__).parent / "tables"
ELLIPSOID = Geod(ellps="WGS84")

# Equal-area about the middle of Ukraine: within 1,000 km of it, distances are true to about 0.3 %.
_LOCAL = "+proj=laea +lat_0=48.5 +lon_0=29 +ellps=WGS84"
_TO_LOCAL = Transformer.from_crs("EPSG:4326", _LOCAL, always_xy=True).transform
_FROM_LOCAL = Transformer.from_crs(_LOCAL, "EPSG:4326", always_xy=True).transform


def table(name):
    """The rows of a CSV table, as dictionaries of text."""
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def template(name):
    with open(TABLES / name, encoding="utf-8") as file:
        return json.load(file)


def read_raw(path):
    """Features of a GeoJSON file; mapshaper writes a bare GeometryCollection where there are no attributes."""
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    if "features" in content:
        return [(shape(f["geometry"]), f["properties"]) for f in content["features"] if f.get("geometry")]
    return [(shape(g), {}) for g in content["geometries"]]


def polygons(geometry):
    """All polygons in a geometry; points and lines, which overlays leave behind, are dropped."""
    if geometry.is_empty:
        return []
    if geometry.geom_type == "Polygon":
        return [geometry]
    return [p for part in getattr(geometry, "geoms", []) for p in polygons(part)]


def lines(geometry):
    if geometry.is_empty:
        return []
    if geometry.geom_type in ("LineString", "LinearRing"):
        return [LineString(geometry.coords)]
    return [l for part in getattr(geometry, "geoms", []) for l in lines(part)]


def merged(geometry):
    """Line pieces joined end to end."""
    pieces = lines(geometry)
    return linemerge(pieces) if len(pieces) > 1 else pieces[0]


def one_line(geometry, what):
    line = merged(geometry)
    assert line.geom_type == "LineString", f"{what} is in {len(line.geoms)} pieces"
    return line


def areal(geometry):
    """Valid polygons without specks (about 1,000 m2), exterior rings counter-clockwise (RFC 7946)."""
    if not geometry.is_valid:
        geometry = make_valid(geometry)
    parts = [orient(p, 1.0) for p in polygons(geometry) if p.area > 1e-7]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def label_point(geometry):
    """Where a name has most room: the pole of inaccessibility of the largest part."""
    largest = max(polygons(geometry), key=lambda p: p.area)
    point = polylabel(largest.simplify(0.01), 0.02)
    return {"labelLon": round(point.x, 3), "labelLat": round(point.y, 3)}


def buffer_km(geometry, km):
    return transform(_FROM_LOCAL, transform(_TO_LOCAL, geometry).buffer(km * 1000.0))


def circle(lon, lat, km, corners=72):
    """Geodesic circle; its corners lie on the circle, so the sides are at most 0.1 % of the radius inside."""
    azimuths = [-360.0 * i / corners for i in range(corners)]
    lons, lats, _ = ELLIPSOID.fwd([lon] * corners, [lat] * corners, azimuths, [km * 1000.0] * corners)
    return shape({"type": "Polygon", "coordinates": [list(zip(lons, lats)) + [(lons[0], lats[0])]]})


def area_km2(geometry):
    return abs(ELLIPSOID.geometry_area_perimeter(areal(geometry))[0]) / 1e6


def length_km(geometry):
    return ELLIPSOID.geometry_length(geometry) / 1e3


def rounded(value, digits):
    if isinstance(value, float):
        return round(value, digits)
    if isinstance(value, (list, tuple)):
        return [rounded(v, digits) for v in value]
    return value


def geojson(geometry, digits):
    if geometry is None:
        return None
    content = mapping(geometry)
    return {"type": content["type"], "coordinates": rounded(content["coordinates"], digits)}


def write_layer(path, features, note, digits=4):
    """A layer of the base map: one feature a line, to keep the file small and its differences readable."""
    rows = [json.dumps({"type": "Feature", "properties": p, "geometry": geojson(g, digits)},
                       ensure_ascii=False, separators=(",", ":")) for g, p in features]
    head = '{"type":"FeatureCollection","note":%s,"features":[\n' % json.dumps(note, ensure_ascii=False)
    path.write_text(head + ",\n".join(rows) + "\n]}\n", encoding="utf-8")
    print(f"{path.name:24} {len(rows):4} features {path.stat().st_size:8} bytes")


def write_records(path, features):
    """A file of the workspace, as Muster itself saves it: keys in the order given, a coordinate on one line."""
    content = {"type": "FeatureCollection",
               "features": [{"type": "Feature", "properties": p, "geometry": geojson(g, 4)} for g, p in features]}
    path.write_text(saved(content) + "\n", encoding="utf-8")
    print(f"{path.name:24} {len(features):4} features {path.stat().st_size:8} bytes")


def saved(value, indent="\n"):
    inner = indent + "  "
    if isinstance(value, float):
        return str(int(value)) if value == int(value) else repr(value)
    if isinstance(value, (list, tuple)) and value:
        if all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in value):
            return "[" + ", ".join(saved(v) for v in value) + "]"
        return "[" + ",".join(inner + saved(v, inner) for v in value) + indent + "]"
    if isinstance(value, dict) and value:
        return "{" + ",".join(f"{inner}{json.dumps(k)}: {saved(v, inner)}" for k, v in value.items()) + indent + "}"
    return json.dumps(value, ensure_ascii=False)
