/** The pane of the map: a picture painted elsewhere, moved under the pointer until the next one. */
@NullMarked
package muster.desktop.map;

import org.jspecify.annotations.NullMarked;
