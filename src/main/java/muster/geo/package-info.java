/**
 * Where things are: the base map, its projection, lengths and areas on the ellipsoid, and zones
 * derived by rule. Geometries are WGS 84 longitude and latitude, unless they are said to be
 * projected, which is metres east and north on the plane of {@link muster.geo.MapProjection}.
 */
@NullMarked
package muster.geo;

import org.jspecify.annotations.NullMarked;
