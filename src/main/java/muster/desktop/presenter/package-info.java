/**
 * Presenting live: the slides on the audience's display, and on the presenter's what only the
 * presenter is to see. Nothing of the program appears on the audience's display.
 */
@NullMarked
package muster.desktop.presenter;

import org.jspecify.annotations.NullMarked;
