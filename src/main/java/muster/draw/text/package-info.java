/**
 * Words on pictures: fonts, lines that fit a box, and the plain words for numbers, dates,
 * conditions and vocabularies, the same on the map, on slides and in the desktop.
 */
@NullMarked
package muster.draw.text;

import org.jspecify.annotations.NullMarked;
