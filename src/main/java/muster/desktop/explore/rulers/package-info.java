/** Lengths and areas of what the map shows. */
@NullMarked
package muster.desktop.explore.rulers;

import org.jspecify.annotations.NullMarked;
