/** The pane of questions: options, parameters, rotation, and the scenario they start from. */
@NullMarked
package muster.desktop.assumptions;

import org.jspecify.annotations.NullMarked;
