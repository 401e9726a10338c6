package muster.store.merge;

/**
 * One thing in which a workspace differs from an earlier one.
 *
 * @param file its name
 * @param record the id of the record; empty: the file as a whole
 * @param sentence what it was and is, in words, such as “France, Guard the sky: likely 10,000 →
 *     8,000”
 */
public record Difference(String file, String record, String sentence) {}
