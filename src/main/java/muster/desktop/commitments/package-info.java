/** The pane of countries: the commitment table and the details of what is selected. */
@NullMarked
package muster.desktop.commitments;

import org.jspecify.annotations.NullMarked;
