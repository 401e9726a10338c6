/**
 * Map files of other programs: taking them in, after a look at what that would do, and writing
 * them.
 */
@NullMarked
package muster.desktop.exchange;

import org.jspecify.annotations.NullMarked;
