/**
 * The map: viewport, layers, symbols, labels, furniture, and what was painted where, for hit tests.
 */
@NullMarked
package muster.draw.map;

import org.jspecify.annotations.NullMarked;
