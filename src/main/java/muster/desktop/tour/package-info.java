/** The tour of the first start: four marks beside the real controls. */
@NullMarked
package muster.desktop.tour;

import org.jspecify.annotations.NullMarked;
