/**
 * What Muster writes down of a session for those who mend it: when what happened, and never what
 * the workspace says.
 */
@NullMarked
package muster.desktop.log;

import org.jspecify.annotations.NullMarked;
