/**
 * Briefings and their slides: which one is seen, how it is changed, and its picture at any size.
 */
@NullMarked
package muster.desktop.briefing;

import org.jspecify.annotations.NullMarked;
