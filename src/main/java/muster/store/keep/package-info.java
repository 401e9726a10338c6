/**
 * A workspace folder while somebody works on it: saved with its history, merged with what others
 * change meanwhile, and nothing of it lost, whoever damaged what.
 */
@NullMarked
package muster.store.keep;

import org.jspecify.annotations.NullMarked;
