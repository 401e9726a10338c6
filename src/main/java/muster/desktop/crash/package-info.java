/**
 * What Muster does when something happens that nobody foresaw: save, write it down, say so once.
 */
@NullMarked
package muster.desktop.crash;

import org.jspecify.annotations.NullMarked;
