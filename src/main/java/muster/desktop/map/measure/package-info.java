/** Measuring on the map: distances and areas on the ellipsoid, drawn as geodesics. */
@NullMarked
package muster.desktop.map.measure;

import org.jspecify.annotations.NullMarked;
