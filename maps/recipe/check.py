"""Checks the base map and the map files of the workspace, as they lie there: check.py [PROJECT-FOLDER].

Says what it measured; the first promise that does not hold ends it with an AssertionError.
"""
import json
import sys
from pathlib import Path

from shapely.geometry import LineString, Point, Polygon, shape
from shapely.ops import unary_union

from shapes import area_km2, length_km, polygons, template

INSIDE = {"Simferopol": (34.10, 44.95), "Sevastopol": (33.56, 44.60), "Kerch": (36.40, 45.33),
          "Dzhankoi": (34.39, 45.71), "Donetsk": (37.80, 48.01), "Luhansk": (39.31, 48.57)}
HELD = {"Kherson": (32.617, 46.645), "Sloviansk": (37.60, 48.85), "Huliaipole": (36.256, 47.664),
        "Zaporizhzhia": (35.14, 47.84), "Ochakiv": (31.53, 46.63), "Lyman": (37.80, 48.985)}
NEIGHBOURS = ("RUS", "BLR", "POL", "SVK", "HUN", "ROU", "MDA")
WEST_BANK = {"Kyiv": (30.45, 50.45), "Kaniv": (31.45, 49.74), "Cherkasy": (32.03, 49.43), "Nikopol": (34.39, 47.58),
             "Kherson": (32.617, 46.645), "Mykolaiv": (31.99, 46.97), "Ochakiv": (31.53, 46.63)}
EAST_BANK = {"Chernihiv": (31.29, 51.50), "Brovary": (30.79, 50.51), "Zaporizhzhia": (35.20, 47.83),
             "Oleshky": (32.73, 46.61), "Simferopol": (34.10, 44.95), "Kinburn": (31.70, 46.52)}


def read(path):
    content = json.loads(path.read_text(encoding="utf-8"))
    return [(shape(f["geometry"]) if f["geometry"] else None, f["properties"]) for f in content["features"]]


def check_countries(countries, wide, regions):
    ukraine = countries["UKR"][0]
    for name, point in INSIDE.items():
        assert ukraine.contains(Point(point)) and not countries["RUS"][0].contains(Point(point)), name
    mainland = max(polygons(ukraine), key=lambda p: p.area)
    assert mainland.contains(Point(INSIDE["Simferopol"])), "Crimea is not joined to the mainland"
    assert not mainland.interiors, "there are holes in Ukraine"
    assert len(regions) == len({p["iso"] for _, p in regions}) == 27
    gap = unary_union([g for g, _ in regions]).symmetric_difference(ukraine).area
    overlap = sum(a.intersection(b).area for i, (a, _) in enumerate(regions) for b, _ in regions[i + 1:])
    abroad = sum(ukraine.intersection(countries[c][0]).area for c in NEIGHBOURS)
    assert gap < 1e-4 and overlap < 1e-6 and abroad < 1e-6, (gap, overlap, abroad)
    assert {c for c, (_, p) in countries.items() if p["neighbour"]} == set(NEIGHBOURS)
    for geometry, p in wide:
        assert "labelLon" not in p or geometry.contains(Point(p["labelLon"], p["labelLat"])), p["name"]
    twice = [p["isoA3"] for _, p in wide if "labelLon" in p and p["isoA3"] in countries]
    assert not twice, f"labelled in both layers of countries: {twice}"
    print(f"Ukraine: {area_km2(ukraine):,.0f} km2 in {len(polygons(ukraine))} parts, Crimea joined; "
          f"27 regions cover it exactly; no overlap with its {len(NEIGHBOURS)} neighbours")
    return ukraine


def check_control(ukraine, control, line, places, sites):
    for name, point in INSIDE.items():
        assert control.buffer(0.05).contains(Point(point)), name
    for name, point in HELD.items():
        assert not control.contains(Point(point)), name
    assert control.difference(ukraine).area < 1e-4
    share = area_km2(control) / area_km2(ukraine)
    assert 0.18 < share < 0.21, share
    for point, p in places + sites:
        if p.get("occupied") is not None and control.boundary.distance(point) > 0.03:
            assert control.contains(point) == p["occupied"], f"{p['name']}: occupied is {p['occupied']}"
    print(f"occupied: {area_km2(control):,.0f} km2 = {share:.1%}; line of contact {length_km(line):,.0f} km")


def check_cut(ukraine, line, first_ray, last_ray, what):
    """Both ends lie outside Ukraine (or on its border) and, prolonged, stay there; the middle cuts it in two."""
    for ray in (first_ray, last_ray):
        assert ray.intersection(ukraine).length < 1e-3, f"{what}, prolonged, enters Ukraine"
    mainland = max(polygons(ukraine), key=lambda p: p.area)
    parts = [p for p in polygons(_split(mainland, line)) if area_km2(p) > 0.01]
    assert len(parts) == 2, f"{what} cuts slivers off"
    print(f"{what}: {len(line.coords)} vertices, {length_km(line):,.0f} km, cuts the mainland into "
          + ", ".join(f"{area_km2(p):,.0f}" for p in sorted(parts, key=lambda p: -p.area)) + " km2")
    return parts


def _split(polygon, line):
    return polygon.difference(line.buffer(1e-7))


def ray(line, at_start, degrees=12):
    a, b = (line.coords[1], line.coords[0]) if at_start else (line.coords[-2], line.coords[-1])
    length = ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5
    step = degrees / length
    return LineString([b, (b[0] + (b[0] - a[0]) * step, b[1] + (b[1] - a[1]) * step)])


def check_lines(ukraine, lines):
    assert set(lines) == {p["id"] for p in template("lines.json")}
    for name, line in lines.items():
        assert line.geom_type == "LineString" and line.is_simple and line.is_valid, name
    dnipro, contact = lines["dnipro"], lines["contact-line"]
    west, east = sorted(check_cut(ukraine, dnipro, ray(dnipro, True), ray(dnipro, False), "Dnipro"),
                        key=lambda p: p.bounds[0])
    for name, point in WEST_BANK.items():
        assert west.buffer(0.02).contains(Point(point)), name
    for name, point in EAST_BANK.items():
        assert east.buffer(0.02).contains(Point(point)), name
    check_cut(ukraine, contact, ray(contact, True), ray(contact, False), "line of contact")
    assert dnipro.hausdorff_distance(dnipro.intersection(ukraine.buffer(2))) < 1e-9
    for name in ("belarus-border", "transnistria-border"):
        assert lines[name].within(ukraine.boundary.buffer(1e-3)), name
        print(f"{name}: {len(lines[name].coords)} vertices, {length_km(lines[name]):,.0f} km")
    coast = lines["black-sea-coast"]
    assert coast.distance(Point(31.545, 46.618)) < 0.02 and coast.coords[0][1] < 45.25
    print(f"black-sea-coast: {len(coast.coords)} vertices, {length_km(coast):,.0f} km")


def check_zones(zones, ukraine, countries, sites):
    assert list(zones) == [p["id"] for p in template("zones.json")]
    drawn = {i: g for i, (g, _) in zones.items() if g is not None}
    for name, geometry in drawn.items():
        assert geometry.is_valid and all(p.exterior.is_ccw for p in polygons(geometry)), name
        assert ("rule" in zones[name][1]) is False
    for name in set(zones) - set(drawn):
        assert "rule" in zones[name][1], name
    where = {p["id"]: g for g, p in sites}
    support, sea, safe = drawn["support-area"], drawn["black-sea-area"], drawn["safe-zones"]
    foreign = unary_union([countries[c][0] for c in countries if c not in ("POL", "SVK", "ROU")])
    assert support.intersection(foreign).area < 2e-4, support.intersection(foreign).area
    assert support.contains(where["rzeszow-hub"]) and support.contains(where["mihail-kogalniceanu-air-base"])
    assert sea.intersection(unary_union([c for c, _ in countries.values()])).area < 2e-4
    abroad = unary_union([countries[c][0] for c in NEIGHBOURS])
    assert safe.intersection(abroad).area < 1e-4
    for name, geometry in drawn.items():
        print(f"{name}: {area_km2(geometry):,.0f} km2 in {len(polygons(geometry))} parts")


def main(project):
    maps, data = project / "maps", project / "data"
    countries = {p["isoA3"]: (g, p) for g, p in read(maps / "countries.geojson")}
    places, sites = read(maps / "places.geojson"), read(data / "sites.geojson")
    lines = {p["id"]: g for g, p in read(data / "lines.geojson")}
    zones = {p["id"]: (g, p) for g, p in read(data / "zones.geojson")}
    for path in sorted(maps.glob("*.geojson")):
        assert all(g.is_valid for g, _ in read(path)), f"{path.name} has an invalid geometry"
    ukraine = check_countries(countries, read(maps / "countries-wide.geojson"), read(maps / "oblasts.geojson"))
    control = read(maps / "control-area.geojson")[0][0]
    check_control(ukraine, control, lines["contact-line"], places, sites)
    check_lines(ukraine, lines)
    check_zones(zones, ukraine, countries, sites)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2])
