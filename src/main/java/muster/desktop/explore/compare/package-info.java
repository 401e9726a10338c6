/** Scenarios beside one another. */
@NullMarked
package muster.desktop.explore.compare;

import org.jspecify.annotations.NullMarked;
