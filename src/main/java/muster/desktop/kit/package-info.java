/** What the panes share and no pane owns: words, icons, dialogs, the life cycle of a view. */
@NullMarked
package muster.desktop.kit;

import org.jspecify.annotations.NullMarked;
