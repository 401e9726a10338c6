/** What the numbers rest on, and which claims would fall with a source. */
@NullMarked
package muster.desktop.explore.evidence;

import org.jspecify.annotations.NullMarked;
