/** The what-if engine: what stands and what is blocked in one world, and in all of them. */
@NullMarked
package muster.assess;

import org.jspecify.annotations.NullMarked;
