/** A number opened into its terms. */
@NullMarked
package muster.desktop.explore.why;

import org.jspecify.annotations.NullMarked;
