/**
 * Tables of other programs (CSV, XLSX) as actors, positions, commitments and sites: what a file
 * holds, which of its columns gives which field, what would be added to a workspace or changed in
 * it, and what is refused and why; and the same records as the cells of a table. A file may come
 * from anywhere: every reader bounds its time and memory, computes no formula, and answers what it
 * cannot take with one sentence.
 */
@NullMarked
package muster.store.exchange.table;

import org.jspecify.annotations.NullMarked;
