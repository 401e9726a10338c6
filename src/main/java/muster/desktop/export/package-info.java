/**
 * Slides out of the window and back into it: as files of several kinds and sizes, as a picture to
 * paste, and from a picture that Muster wrote.
 */
@NullMarked
package muster.desktop.export;

import org.jspecify.annotations.NullMarked;
