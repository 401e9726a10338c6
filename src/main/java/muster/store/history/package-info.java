/**
 * Earlier versions of a workspace, kept in its folder: fewer of them the older they are, each of
 * them whole.
 */
@NullMarked
package muster.store.history;

import org.jspecify.annotations.NullMarked;
