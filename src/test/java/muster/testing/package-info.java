/** What tests of several packages share. */
@NullMarked
package muster.testing;

import org.jspecify.annotations.NullMarked;
