/** Slides as files, painted by the same painters as the screen. */
@NullMarked
package muster.export;

import org.jspecify.annotations.NullMarked;
