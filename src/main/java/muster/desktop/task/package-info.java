/** Work off the thread that draws the window: the one place that knows about threads. */
@NullMarked
package muster.desktop.task;

import org.jspecify.annotations.NullMarked;
