/** Where the program starts. */
@NullMarked
package muster;

import org.jspecify.annotations.NullMarked;
