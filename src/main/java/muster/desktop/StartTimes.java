package muster.desktop;

/**
 * How far the window was when, on the clock of {@link System#nanoTime}.
 *
 * @param window it was on the screen, with the outlines of its panes
 * @param map a whole picture of the map was on the screen, painted by this start or kept by the
 *     last
 * @param painted this start's own was
 * @param idle nothing was left to do
 */
public record StartTimes(long window, long map, long painted, long idle) {}
