/** What must change so that a force of a size can be had. */
@NullMarked
package muster.desktop.explore.unlocks;

import org.jspecify.annotations.NullMarked;
