package muster.draw.slide;

import java.util.List;
import muster.draw.Glyph;
import muster.model.Coded;
import muster.model.Stance;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * A country in the commitment table.
 *
 * @param troops that it has in Ukraine in this world
 * @param waiting troops that its blocked commitments would add in Ukraine
 * @param estimated whether any of those numbers is an estimate
 * @param stands what stands, in words
 * @param waitsFor what the most important blocked commitment waits for, in words; empty if none
 */
public record TableRow(
    String actor,
    String name,
    @Nullable Stance stance,
    TroopRange troops,
    TroopRange waiting,
    boolean estimated,
    State state,
    List<String> stands,
    String waitsFor,
    boolean highlighted) {
  public TableRow {
    stands = List.copyOf(stands);
  }

  /** What there is of an actor's presence in Ukraine. */
  public enum State implements Coded {
    STANDS("stands", Glyph.CHECK),
    PARTLY("partly", Glyph.HALF),
    WAITS("waits", Glyph.HOURGLASS),
    SUPPORTS("supports", Glyph.ARROW),
    NONE("none", Glyph.DASH);

    private final String code;
    private final Glyph glyph;

    State(String code, Glyph glyph) {
      this.code = code;
      this.glyph = glyph;
    }

    @Override
    public String code() {
      return code;
    }

    Glyph glyph() {
      return glyph;
    }
  }
}
