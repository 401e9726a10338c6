package muster.desktop;

/**
 * How far the window was when, on the clock of {@link System#nanoTime}.
 *
 * @param window it was on the screen, with the outlines of its panes
 * @param map the first picture of the map was on the screen, with all that belongs to it
 * @param idle nothing was left to do
 */
public record StartTimes(long window, long map, long idle) {}
