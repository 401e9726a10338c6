"""The map files of the workspace: data/lines.geojson, data/sites.geojson, data/zones.geojson.

Words, rules and evidence come from tables/*.json as they are; here the geometry is put to them.
"""
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import unary_union

from shapes import areal, buffer_km, circle, length_km, lines, merged, one_line, polygons, read_raw, table, template

SAFE_ZONE_KM = 25
SUPPORT_KM = 150
SUPPORT_COUNTRIES = ("POL", "SVK", "ROU")
TRANSNISTRIA = {"Camenca", "Rezina", "Stîngă Nistrului", "Grigoriopol", "Transnistria", "Bender"}
OCHAKIV = Point(31.545, 46.618)
KINBURN = box(31.4, 46.0, 32.3, 46.6)


class Workspace:
    def __init__(self, base, raw):
        self.base = base
        self.raw = raw
        self.site_rows = {r["id"]: r for r in table("sites.csv")}
        self._coast = self._black_sea_coast()

    def lines(self):
        geometry = {"contact-line": self.base.contact_line, "dnipro": self._dnipro(),
                    "belarus-border": self._belarus_border(), "transnistria-border": self._transnistria_border(),
                    "black-sea-coast": self._coast}
        return [(geometry[p["id"]], p) for p in template("lines.json")]

    def zones(self):
        drawn = {"safe-zones": self._safe_zones, "support-area": self._support_area,
                 "black-sea-area": self._black_sea_area}
        return [(drawn[p.pop("drawn")]() if "drawn" in p else None, p) for p in template("zones.json")]

    def sites(self):
        evidence = [{"source": "base-map", "locator": "Sites"}]
        sites = []
        for r in self.site_rows.values():
            properties = {"id": r["id"], "name": r["name"], "nameUk": r["nameUk"], "kind": r["kind"],
                          "evidence": evidence, "country": r["country"], "status": r["status"], "occupied": r["occupied"] == "yes"}
            if r["accuracyKm"]:
                properties["accuracyKm"] = int(r["accuracyKm"])
            if r["note"]:
                properties["note"] = r["note"]
            sites.append((self._site(r["id"]), properties))
        return sites

    def _site(self, site):
        row = self.site_rows[site]
        return Point(float(row["lon"]), float(row["lat"]))

    # -- lines -----------------------------------------------------------------------------------

    def _dnipro(self):
        """The river below the point where it leaves the border with Belarus, led out of Ukraine at both ends.

        Upstream of that point the river is the border; a line along it would cut slivers off Ukraine.
        """
        ends = {"head": [], "mouth": []}
        for r in table("dnipro-ends.csv"):
            ends[r["end"]].append((float(r["lon"]), float(r["lat"])))
        river = max(lines(self._without_side_arms(self.base.river("Dnipro"))), key=lambda l: l.length)
        vertices = list(river.coords)
        if vertices[0][1] < vertices[-1][1]:
            vertices.reverse()
        belarus = self.base.outline["BLR"].buffer(0.001)
        last_on_border = max(i for i, v in enumerate(vertices) if belarus.contains(Point(v)))
        course = [v for v in vertices[last_on_border + 1:]]
        line = LineString(ends["head"] + course + ends["mouth"])
        assert line.is_simple, "the Dnipro crosses itself"
        return line

    @staticmethod
    def _without_side_arms(river):
        """Natural Earth's centrelines have stubs of a vertex or two at the dams."""
        return merged(unary_union([l for l in lines(river) if len(l.coords) > 3]))

    def _belarus_border(self):
        """West to east."""
        border = self.base.ukraine.boundary.intersection(self.base.outline["BLR"].boundary)
        return _directed(one_line(border, "the border with Belarus"), west_first=True)

    def _transnistria_border(self):
        """North to south, from the districts under the breakaway region's control and Bender's."""
        region = unary_union([g for g, p in read_raw(self.raw / "units.json")
                              if p["adm0_a3"] == "MDA" and p["name"] in TRANSNISTRIA])
        near = region.buffer(0.001)
        border = merged(self.base.ukraine.boundary.intersection(self.base.outline["MDA"].boundary))
        pieces = [l for l in lines(border.intersection(near)) if l.length > 0.01]
        return _directed(one_line(unary_union(pieces), "the border with Transnistria"), north_first=True)

    def _black_sea_coast(self):
        """The Danube mouth to Ochakiv. Closing by 3 km bridges the lagoons and the gaps between their spits."""
        window = box(29.3, 45.0, 32.2, 47.3).difference(KINBURN)
        land = self.base.ukraine.union(self.base.outline["ROU"]).union(self.base.outline["MDA"]).intersection(window)
        closed = buffer_km(buffer_km(land, 3), -3)
        mainland = max(polygons(closed), key=lambda p: p.area)
        ring = list(mainland.exterior.coords)[:-1]
        mouth = merged(self.base.ukraine.boundary.intersection(self.base.outline["ROU"].boundary))
        mouth = Point(max((c for l in lines(mouth) for c in l.coords), key=lambda c: c[0]))
        start, end = (min(range(len(ring)), key=lambda i: Point(ring[i]).distance(p)) for p in (mouth, OCHAKIV))
        ways = (ring[start:end + 1] if start <= end else ring[start:] + ring[:end + 1],
                ring[end:start + 1][::-1] if end <= start else (ring[end:] + ring[:start + 1])[::-1])
        coast = min((LineString(w) for w in ways), key=lambda l: l.length)
        return _without_inlets(coast.simplify(0.003))

    # -- drawn zones -----------------------------------------------------------------------------

    def _safe_zones(self):
        """Where circles overlap they are one area; neighbouring countries are cut off, the sea is not."""
        sites = [self._site(r["site"]) for r in table("safe-zones.csv")]
        circles = unary_union([circle(p.x, p.y, SAFE_ZONE_KM) for p in sites])
        abroad = unary_union([g for iso, g in self.base.outline.items() if iso != "UKR"])
        return areal(circles.difference(abroad))

    def _support_area(self):
        """Allied soil near Ukraine. The side towards Ukraine is the border itself, the other sides are simplified."""
        allied = unary_union([self.base.outline[c] for c in SUPPORT_COUNTRIES])
        near = buffer_km(buffer_km(allied, 3), -3).intersection(buffer_km(self.base.ukraine, SUPPORT_KM))
        along_border = near.intersection(buffer_km(self.base.ukraine, 5))
        others = unary_union([g for iso, g in self.base.outline.items() if iso not in SUPPORT_COUNTRIES])
        coarse = near.simplify(0.03).union(along_border)
        parts = [p for p in polygons(areal(coarse.difference(others))) if p.area > 0.01]
        return areal(unary_union([Polygon(p.exterior) for p in parts]))

    def _black_sea_area(self):
        """Closed by hand-set vertices on the sea side, and by the coast on the other."""
        sea = [(float(r["lon"]), float(r["lat"])) for r in table("sea-area.csv")]
        land = unary_union([self.base.outline[c] for c in ("UKR", "ROU")])
        area = Polygon(list(self._coast.coords) + sea).difference(land)
        return areal(Polygon(max(polygons(area), key=lambda p: p.area).exterior))


def _without_inlets(line, mouth_km=8, shore_km=24):
    """Straight across every inlet whose shore is long and whose mouth is narrow."""
    vertices, kept, i = line.coords, [], 0
    while i < len(vertices):
        kept.append(vertices[i])
        beyond = [j for j in range(i + 2, len(vertices))
                  if length_km(LineString([vertices[i], vertices[j]])) < mouth_km
                  and length_km(LineString(vertices[i:j + 1])) > shore_km]
        i = max(beyond, default=i + 1)
    return LineString(kept)


def _directed(line, west_first=False, north_first=False):
    first, last = line.coords[0], line.coords[-1]
    turn = (west_first and first[0] > last[0]) or (north_first and first[1] < last[1])
    return LineString(line.coords[::-1]) if turn else line
