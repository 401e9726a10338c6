/** What is at a point of the map: all of it, with the facts that one asks for first. */
@NullMarked
package muster.desktop.map.identify;

import org.jspecify.annotations.NullMarked;
