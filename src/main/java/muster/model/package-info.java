/**
 * The domain: immutable records that mirror the workspace's files, and nothing that computes,
 * stores or draws them.
 *
 * <p>Every record that is a JSON object in a file ends in {@code extras}: the keys that Muster does
 * not know, kept so that a save writes them back. What may be missing in a file is {@code null}
 * here and says so; lists are never null, empty when missing.
 */
@NullMarked
package muster.model;

import org.jspecify.annotations.NullMarked;
