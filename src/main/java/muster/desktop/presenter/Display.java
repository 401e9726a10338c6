package muster.desktop.presenter;

/**
 * A screen, in the units of windows.
 *
 * @param scale dots a unit
 * @param primary whether it is the one on which the person works
 */
public record Display(
    double x, double y, double width, double height, double scale, boolean primary) {}
