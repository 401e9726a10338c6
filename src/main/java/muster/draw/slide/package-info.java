/** Slides and what stands on them beside the map: the commitment table and the outlook. */
@NullMarked
package muster.draw.slide;

import org.jspecify.annotations.NullMarked;
