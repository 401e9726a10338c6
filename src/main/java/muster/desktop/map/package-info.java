/**
 * The pane of the map: a picture painted off the window's thread, moved and scaled under the
 * pointer until the next one is there.
 */
@NullMarked
package muster.desktop.map;

import org.jspecify.annotations.NullMarked;
