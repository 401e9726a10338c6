package muster.draw.chart;

import java.awt.geom.Rectangle2D;

/**
 * A clickable part of a chart. The parts of one chart do not overlap.
 *
 * @param box in the coordinates of the box that was painted into
 * @param words what it is, for a tool tip and a screen reader
 */
public record ChartHit(Rectangle2D box, ChartTarget target, String words) {}
