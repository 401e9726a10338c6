/** Which workspace is open: a new one, another, one of the last, a copy; and who else has it. */
@NullMarked
package muster.desktop.workspaces;

import org.jspecify.annotations.NullMarked;
