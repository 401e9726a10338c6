/**
 * The window itself: menus, shortcuts, the layout of the panes, and what comes back at the next
 * start.
 */
@NullMarked
package muster.desktop.shell;

import org.jspecify.annotations.NullMarked;
