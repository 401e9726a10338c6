/** What is looked at and what it means: the state that all panes share, changed only here. */
@NullMarked
package muster.desktop.session;

import org.jspecify.annotations.NullMarked;
