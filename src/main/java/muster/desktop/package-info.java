/**
 * The window: panes that render one {@link muster.desktop.session.Situation} and send every wish of
 * the person to one {@link muster.desktop.session.Session}. View models know no nodes; views bind
 * and decide nothing.
 */
@NullMarked
package muster.desktop;

import org.jspecify.annotations.NullMarked;
