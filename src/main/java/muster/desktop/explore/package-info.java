/**
 * The Explore pane: what all worlds together say of the one that is shown. Each section asks its
 * own question, off the window's thread and only while it is seen.
 */
@NullMarked
package muster.desktop.explore;

import org.jspecify.annotations.NullMarked;
