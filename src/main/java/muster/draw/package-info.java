/**
 * What everything painted has in common: the style. Painters paint on a {@link
 * java.awt.Graphics2D}, in reference pixels: a slide is 1080 of them high whatever its size, so
 * that every size looks the same. They know neither files nor windows.
 */
@NullMarked
package muster.draw;

import org.jspecify.annotations.NullMarked;
