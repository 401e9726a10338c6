package muster.store.exchange;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether bytes are a well-known binary geometry (OGC 06-103r4, section 8) that JTS can read with
 * the memory and the stack there is: JTS trusts counts, and goes down as deep as parts stand in
 * each other.
 */
final class WkbShape {
  private static final int DEEPEST = 8;

  private WkbShape() {}

  /**
   * @param wkb from its position to its limit
   */
  static boolean isSound(ByteBuffer wkb) {
    ByteBuffer rest = wkb.slice();
    Deque<Integer> partsLeft = new ArrayDeque<>();
    try {
      do {
        int parts = part(rest);
        if (parts < 0) {
          return false;
        }
        if (parts > 0) {
          partsLeft.push(parts);
        }
        while (parts == 0 && !partsLeft.isEmpty()) {
          int left = partsLeft.pop() - 1;
          if (left > 0) {
            partsLeft.push(left);
            break;
          }
        }
        if (partsLeft.size() > DEEPEST) {
          return false;
        }
      } while (!partsLeft.isEmpty());
      return true;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Passes a part's head, and its positions; how many parts follow in it, or -1: no such type. */
  private static int part(ByteBuffer wkb) {
    wkb.order(wkb.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = wkb.getInt();
    int ordinates =
        switch (type / 1000) {
          case 0 -> 2;
          case 1, 2 -> 3;
          case 3 -> 4;
          default -> -1;
        };
    if (ordinates < 0 || type < 0) {
      return -1;
    }
    int size = ordinates * Double.BYTES;
    return switch (type % 1000) {
      case 1 -> pass(wkb, 1, size);
      case 2 -> pass(wkb, wkb.getInt(), size);
      case 3 -> rings(wkb, size);
      case 4, 5, 6, 7 -> wkb.getInt();
      default -> -1;
    };
  }

  private static int rings(ByteBuffer wkb, int size) {
    int rings = wkb.getInt();
    for (int i = 0; i < rings; i++) {
      pass(wkb, wkb.getInt(), size);
    }
    return rings < 0 ? -1 : 0;
  }

  private static int pass(ByteBuffer wkb, int count, int size) {
    if (count < 0 || (long) count * size > wkb.remaining()) {
      throw new BufferUnderflowException();
    }
    wkb.position(wkb.position() + count * size);
    return 0;
  }
}
