"""The layers of maps/: countries, regions, borders, lakes, rivers, places, and the area under occupation."""
import math

from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import nearest_points, transform, unary_union

from shapes import areal, label_point, merged, polygons, read_raw, table

THEATRE = box(10, 40, 50, 62)
AS_OF = "2025-09-25"
ACCURACY_KM = 5


class BaseMap:
    """Every layer is a list of (geometry, properties), made in the order in which one needs another."""

    def __init__(self, raw):
        self.raw = raw
        self.regions = self._regions()
        self.names_uk = {(r["layer"], r["key"]): r["nameUk"] for r in table("names-uk.csv")}
        self.countries = self._countries()
        self.outline = {p["isoA3"]: g for g, p in self.countries}
        self.ukraine = self.outline["UKR"]
        self.wide = self._wide()
        self.borders = self._borders()
        self.rivers = self._rivers()
        self.lakes = self._lakes()
        self.places = self._places()
        self.contact_line = self._contact_line()
        self.control_area = self._control_area()

    def _read(self, name):
        return read_raw(self.raw / name)

    def _regions(self):
        rows = {r["naturalEarthName"]: r for r in table("regions.csv")}
        regions = []
        for geometry, p in self._read("regions.json"):
            row, geometry = rows[p["name"]], areal(geometry)
            regions.append((geometry, {"iso": row["iso"], "name": row["name"], "nameUk": row["nameUk"],
                                       **label_point(geometry)}))
        return sorted(regions, key=lambda r: r[1]["iso"])

    def _countries(self):
        rows = {r["naturalEarthCode"]: r for r in table("countries.csv")}
        pieces = {}
        for geometry, p in self._read("countries.json"):
            pieces.setdefault(rows[p["adm0_a3"]]["isoA3"], []).append(geometry)
        names = {r["isoA3"]: r for r in rows.values()}
        ukraine = areal(unary_union(pieces["UKR"]))
        countries = []
        for iso, parts in sorted(pieces.items(), key=lambda i: i[0]):
            geometry = areal(unary_union(parts))
            shared = 0 if iso == "UKR" else geometry.boundary.intersection(ukraine.boundary).length
            countries.append((geometry, {"isoA3": iso, "name": names[iso]["name"],
                                         "nameUk": self.names_uk["country", iso],
                                         "nato": names[iso]["nato"] == "yes", "eu": names[iso]["eu"] == "yes",
                                         "neighbour": shared > 0.1, **label_point(geometry)}))
        return countries

    def _wide(self):
        """Only what lies outside the theatre; a hair of overlap, so that no gap shows between the layers."""
        rows = {r["naturalEarthCode"]: r for r in table("wide-countries.csv")}
        pieces = {}
        inner = THEATRE.buffer(-0.01, join_style=2)
        for geometry, p in self._read("wide.json"):
            geometry = geometry if geometry.is_valid else geometry.buffer(0)
            if not inner.contains(geometry):
                row = rows[p["adm0_a3"]]
                pieces.setdefault(row["isoA3"], (row, []))[1].append(geometry)
        wide = []
        for iso, (row, parts) in sorted(pieces.items(), key=lambda i: i[0]):
            properties = {"isoA3": iso, "name": row["name"], "nameUk": self.names_uk["country", iso]}
            if row["labelLon"]:
                properties.update(labelLon=float(row["labelLon"]), labelLat=float(row["labelLat"]))
            geometry = areal(unary_union(parts).difference(inner))
            if not geometry.is_empty:
                wide.append((geometry, properties))
        return wide

    def _borders(self):
        """Each line once, and none along the edge of the theatre."""
        land = unary_union([g for g, _ in self.countries])
        between = unary_union([g for g, _ in self._read("country-lines.json")])
        inside = unary_union([g for g, _ in self._read("region-lines.json")])
        coast = land.boundary.difference(THEATRE.boundary.buffer(2e-4))
        own_border = between.intersection(self.ukraine.boundary)
        own_coast = coast.intersection(self.ukraine.boundary)
        return [(merged(g), {"kind": kind}) for g, kind in (
            (own_border, "ukraine-border"), (between.difference(own_border.buffer(1e-6)), "state-border"),
            (inside, "oblast-border"),
            (own_coast, "ukraine-coast"), (coast.difference(own_coast.buffer(1e-6)), "coast"))]

    def _rivers(self):
        rows = {int(r["rivernum"]): r for r in table("rivers.csv")}
        pieces = {}
        for geometry, p in self._read("rivers.json"):
            row = rows.get(int(p["rivernum"]), {"name": p["name"] or "", "nameUk": ""})
            key = (row["name"] or f"river-{int(p['rivernum'])}", row["name"], row["nameUk"])
            pieces.setdefault(key, []).append((geometry, int(p["scalerank"])))
        rivers = []
        for (_, name, name_uk), parts in pieces.items():
            line = unary_union([g for g, _ in parts])
            name_uk = name_uk or self.names_uk.get(("river", name), "")
            properties = {"name": name, "nameUk": name_uk, "rank": min(rank for _, rank in parts)}
            rivers.append((merged(line), {k: v for k, v in properties.items() if v != ""}))
        return sorted(rivers, key=lambda r: (r[1]["rank"], r[1].get("name", "~")))

    def river(self, name):
        return next(g for g, p in self.rivers if p.get("name") == name)

    def _lakes(self):
        rows = {r["naturalEarthName"]: r for r in table("lakes.csv")}
        kinds = {"Reservoir": "reservoir", "Alkaline Lake": "lagoon"}
        lakes = []
        for geometry, p in self._read("lakes.json"):
            row = next((rows[k] for k in (p["name"], p["dam_name"], p["note"]) if k in rows), None)
            name = row["name"] if row else p["name"] or ""
            properties = {"name": name, "nameUk": row["nameUk"] if row else "",
                          "kind": row["kind"] if row and row["kind"] else kinds.get(p["kind"], "lake"),
                          "rank": int(p["scalerank"]), "status": row["status"] if row else ""}
            lakes.append((areal(geometry), {k: v for k, v in properties.items() if v != ""}))
        lakes.append(self._dnipro_reservoir())
        return sorted(lakes, key=lambda l: -l[0].area)

    def _dnipro_reservoir(self):
        """Natural Earth lacks it: a band 2.4 km wide along the centreline."""
        squeeze = math.cos(math.radians(48.2))
        line = self.river("Dnipro").intersection(box(34.5, 47.868, 35.6, 48.56))
        squeezed = transform(lambda x, y, z=None: (x * squeeze, y), line)
        band = squeezed.buffer(1.2 / 111.32, cap_style=2, join_style=1, resolution=4).simplify(0.0008)
        return (areal(transform(lambda x, y, z=None: (x / squeeze, y), band)),
                {"name": "Dnipro Reservoir", "nameUk": "Дніпровське водосховище", "kind": "reservoir", "rank": 5,
                 "approximate": True})

    def _places(self):
        centres = {r["centre"] for r in table("regions.csv")}
        known = {r["naturalEarthName"] for r in table("places.csv")}
        spelling = {r["naturalEarthName"]: r["name"] for r in table("place-spellings.csv")}
        iso = {r["naturalEarthCode"]: r["isoA3"] for r in table("countries.csv")}
        places = []
        for r in table("places.csv"):
            kind = "capital" if r["name"] == "Kyiv" else "centre" if r["name"] in centres else "place"
            places.append((Point(float(r["lon"]), float(r["lat"])),
                           {"name": r["name"], "nameUk": r["nameUk"], "country": "UKR", "kind": kind,
                            "rank": int(r["rank"]), "population": int(r["population"]),
                            "occupied": r["occupied"] == "yes"}))
        for point, p in self._read("places.json"):
            if not THEATRE.contains(point):
                continue
            if p["adm0_a3"] == "UKR":
                assert p["name"] in known, f"{p['name']} is in Natural Earth, and not in places.csv"
                continue
            kind = {"Admin-0 cap": "capital", "Admin-1 cap": "centre", "Admin-1 reg": "centre"}.get(
                p["featurecla"][:11], "place")
            name = spelling.get(p["name"], p["name"])
            if name == "Rostov" and point.y < 50:          # Natural Earth has two of the name
                name = "Rostov-on-Don"
            rank = int(p["scalerank"])
            # Lesser places abroad are never named on the map.
            name_uk = {"nameUk": self.names_uk["place", name]} if rank <= 7 else {}
            places.append((point, {"name": name, **name_uk, "country": iso[p["adm0_a3"]], "kind": kind,
                                   "rank": rank, "population": int(p["pop_max"])}))
        return sorted(places, key=lambda p: (p[1]["rank"], -p[1]["population"]))

    def _contact_line(self):
        """From the state border to the Black Sea; the first vertex is put on the border exactly."""
        vertices = [(float(r["lon"]), float(r["lat"])) for r in table("contact-line.csv")]
        border = self.ukraine.boundary.intersection(self.outline["RUS"].boundary)
        start = nearest_points(border, Point(vertices[0]))[0]
        line = LineString([(round(start.x, 4), round(start.y, 4))] + vertices[1:])
        assert line.is_simple, "the line of contact crosses itself"
        return line

    def _control_area(self):
        """What of Ukraine lies east and south of the line of contact, Crimea with it."""
        around = [(31.45, 43.5), (45, 43.5), (45, 50.6), (38.5, 50.6)]
        occupied = areal(self.ukraine.intersection(Polygon(list(self.contact_line.coords) + around)))
        return [(occupied, {"id": "occupied", "name": "Russian-occupied territory (approximate)", "asOf": AS_OF,
                            "approximate": True, "accuracyKm": ACCURACY_KM})]
