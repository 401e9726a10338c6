package muster.desktop.records;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * How large a zone is as it is typed.
 *
 * @param of what was measured
 * @param area longitude and latitude, with the places of a file
 * @param km2 on the ellipsoid
 * @param savedKm2 as the workspace has it; null: it is new
 */
record ZoneArea(Draft<?> of, Geometry area, double km2, @Nullable Double savedKm2) {}
