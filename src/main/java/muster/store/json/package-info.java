/**
 * JSON as RFC 8259 has it and no wider: a tree whose every value knows its place in the text, and a
 * printer that gives equal values equal bytes.
 */
@NullMarked
package muster.store.json;

import org.jspecify.annotations.NullMarked;
