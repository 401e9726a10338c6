/** Views of the map that have a name, kept among the user's settings. */
@NullMarked
package muster.desktop.bookmarks;

import org.jspecify.annotations.NullMarked;
