/** The help: what Muster does and every key, in both languages, without a network. */
@NullMarked
package muster.desktop.help;

import org.jspecify.annotations.NullMarked;
