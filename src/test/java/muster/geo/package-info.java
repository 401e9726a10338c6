/** Tests of the map and its geometry. */
@NullMarked
package muster.geo;

import org.jspecify.annotations.NullMarked;
