/** Zones, lines and sites drawn and changed on the map by hand. */
@NullMarked
package muster.desktop.drawing;

import org.jspecify.annotations.NullMarked;
