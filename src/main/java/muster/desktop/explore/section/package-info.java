/**
 * What every section of the Explore pane has: a question asked off the window's thread, and the
 * frame its answer stands in.
 */
@NullMarked
package muster.desktop.explore.section;

import org.jspecify.annotations.NullMarked;
