/** What both the person and another program changed: both versions side by side, to choose from. */
@NullMarked
package muster.desktop.conflict;

import org.jspecify.annotations.NullMarked;
