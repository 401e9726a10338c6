/**
 * Two versions of a workspace that go back to one: what differs, in words, and both as one, record
 * by record and member by member.
 */
@NullMarked
package muster.store.merge;

import org.jspecify.annotations.NullMarked;
