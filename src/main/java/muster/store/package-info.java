/**
 * A workspace folder and the {@link muster.model.Workspace} in it: reading that names every problem
 * with its place, and saving that either happens or leaves all as it was.
 */
@NullMarked
package muster.store;

import org.jspecify.annotations.NullMarked;
