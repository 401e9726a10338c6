package muster.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The directory at the end of a ZIP archive (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16). Only it says
 * which entries are links; and an archive that was cut off has none.
 */
final class PackedDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int MOST_COMMENT = 0xffff;

  private static final int ENCRYPTED = 1;

  /** In the upper half of an entry's attributes, where a system of Unix's kind made it. */
  private static final int FILE_TYPE = 0xf000;

  private static final int LINK = 0xa000;

  private PackedDirectory() {}

  /** Refuses what is no archive, or holds what no workspace has. */
  static void check(byte[] archive) throws PackedEntries.Refused {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
    if (entries > PackedEntries.MOST_ENTRIES) {
      throw new PackedEntries.Refused("packed.many", Integer.toString(PackedEntries.MOST_ENTRIES));
    }
    long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
    for (int i = 0; i < entries; i++) {
      if (at + ENTRY_LENGTH > end || bytes.getInt((int) at) != ENTRY) {
        throw new PackedEntries.Refused("packed.zip", "");
      }
      at += entry(bytes, (int) at);
    }
  }

  /** Where the record begins with which the directory ends. */
  private static int end(ByteBuffer bytes) throws PackedEntries.Refused {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
      if (bytes.getInt(at) == END && Short.toUnsignedInt(bytes.getShort(at + 20)) == last - at) {
        return at;
      }
    }
    throw new PackedEntries.Refused("packed.zip", "");
  }

  /** Looks at an entry; returns its length. */
  private static int entry(ByteBuffer bytes, int at) throws PackedEntries.Refused {
    if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
      throw new PackedEntries.Refused("packed.encrypted", "");
    }
    if ((bytes.getShort(at + 40) & FILE_TYPE) == LINK) {
      throw new PackedEntries.Refused("packed.link", "");
    }
    return ENTRY_LENGTH
        + Short.toUnsignedInt(bytes.getShort(at + 28))
        + Short.toUnsignedInt(bytes.getShort(at + 30))
        + Short.toUnsignedInt(bytes.getShort(at + 32));
  }
}
