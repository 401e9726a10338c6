/**
 * Who works on a workspace: one Muster at a time changes it, and the others are told whose it is.
 */
@NullMarked
package muster.store.lock;

import org.jspecify.annotations.NullMarked;
