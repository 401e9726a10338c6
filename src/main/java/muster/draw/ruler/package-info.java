/**
 * Rulers in words: where the troops of a world meet what was measured on the map, the same in the
 * window, on the map and on the command line.
 */
@NullMarked
package muster.draw.ruler;

import org.jspecify.annotations.NullMarked;
