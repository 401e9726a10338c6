/** The strip of totals: troops against published force sizes, and what changed and why. */
@NullMarked
package muster.desktop.outlook;

import org.jspecify.annotations.NullMarked;
