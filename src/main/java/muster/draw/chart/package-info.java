/**
 * Charts of what assumptions do: chances, tornado, expectations, the three tasks, rotation and
 * scenarios side by side. Each painter takes a small record of what to show, lays it out in any
 * width in letters' sizes, says how high that is, what of it can be clicked, and the same as text.
 */
@NullMarked
package muster.draw.chart;

import org.jspecify.annotations.NullMarked;
