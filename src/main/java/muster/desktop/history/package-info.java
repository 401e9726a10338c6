/** The earlier versions of the workspace: when, what changed, and the way back to one. */
@NullMarked
package muster.desktop.history;

import org.jspecify.annotations.NullMarked;
