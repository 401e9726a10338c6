package muster.draw.text;

import java.awt.Color;

/** A stretch of text of one look. */
public record Run(String text, Face face, Color color) {}
