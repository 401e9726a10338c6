/**
 * Changes that a person makes to the workspace: checked, undone and redone, and kept on the disk.
 */
@NullMarked
package muster.desktop.edit;

import org.jspecify.annotations.NullMarked;
