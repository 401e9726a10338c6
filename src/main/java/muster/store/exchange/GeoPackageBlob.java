package muster.store.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** A geometry as a GeoPackage holds it: a header, then well-known binary (OGC 12-128r18, 2.1.3). */
final class GeoPackageBlob {
  private static final int HEADER = 8;
  private static final int EXTENDED = 0b100000;
  private static final int EMPTY = 0b10000;

  private GeoPackageBlob() {}

  /** The geometry in the layer's own system; null: an empty one. */
  static @Nullable Geometry read(byte[] blob) throws RefusedShape {
    if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P' || blob[2] != 0) {
      throw RefusedShape.of("import.blob");
    }
    int flags = blob[3];
    if ((flags & EXTENDED) != 0) {
      throw RefusedShape.of("import.blob.extended");
    }
    int envelope =
        switch ((flags >> 1) & 0b111) {
          case 0 -> 0;
          case 1 -> 4;
          case 2, 3 -> 6;
          case 4 -> 8;
          default -> throw RefusedShape.of("import.blob");
        };
    int start = HEADER + envelope * Double.BYTES;
    if ((flags & EMPTY) != 0) {
      return null;
    }
    if (start >= blob.length
        || !WkbShape.isSound(
            ByteBuffer.wrap(blob, start, blob.length - start).order(ByteOrder.BIG_ENDIAN))) {
      throw RefusedShape.of("import.blob");
    }
    byte[] wkb = new byte[blob.length - start];
    System.arraycopy(blob, start, wkb, 0, wkb.length);
    try {
      return new WKBReader(Shapes.FACTORY).read(wkb);
    } catch (ParseException | IllegalArgumentException e) {
      throw RefusedShape.of("import.blob");
    }
  }
}
