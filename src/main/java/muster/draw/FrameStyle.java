package muster.draw;

import java.awt.Color;

/**
 * Colours of the frames around sites.
 *
 * @param ink of the frame's edge and of the sign in it
 */
public record FrameStyle(Color friend, Color neutral, Color unknown, Color ink) {}
