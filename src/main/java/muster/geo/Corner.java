package muster.geo;

/**
 * A vertex of a shape; a ring's last position, which repeats its first, is none of its own.
 *
 * @param part of a shape of several, from 0
 * @param ring of a polygon: 0 for its outline, then its holes
 * @param index along the ring or line, from 0
 */
public record Corner(int part, int ring, int index) {}
