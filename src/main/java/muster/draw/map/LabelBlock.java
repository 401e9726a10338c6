package muster.draw.map;

import org.jspecify.annotations.Nullable;

/** What a {@link LabelWish} wants to place: a name, or a name with more below it. */
interface LabelBlock {

  /** In reference pixels, without the halo. */
  double width();

  double height();

  /** How far the halo reaches beyond that on every side. */
  double reach();

  /** The same without what can be left out where it finds no place; null if that is nothing. */
  default @Nullable LabelBlock less() {
    return null;
  }

  /** Puts it there, its box's upper left corner without the halo at the point. */
  void add(LabelBatch batch, double x, double y);
}
