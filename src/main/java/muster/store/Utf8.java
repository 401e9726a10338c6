package muster.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import muster.store.json.Document;
import muster.store.json.JsonPath;
import org.jspecify.annotations.Nullable;

/** UTF-8, strictly, and without a byte order mark. */
final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';
  private static final int BLOCK = 1 << 13;

  private Utf8() {}

  /** The text; null, and a problem, if the bytes are none. */
  static @Nullable Document decode(byte[] bytes, WorkspaceFile file, Problems problems) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Java puts this character where bytes are none; it may stand in a sound text too.
    int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrong(bytes);
    if (wrong >= 0) {
      Document sound = new Document(new String(bytes, 0, wrong, StandardCharsets.UTF_8));
      String found = String.format("%02X", bytes[wrong]);
      problems.report(file, sound, sound.text().length(), JsonPath.ROOT, "file.encoding", found);
      return null;
    }
    Document document = new Document(text);
    if (document.text().startsWith(BYTE_ORDER_MARK)) {
      problems.report(file, document, 0, JsonPath.ROOT, "file.bom");
      return null;
    }
    return document;
  }

  /** Index of the first byte that is no UTF-8, or -1. */
  private static int firstWrong(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer chars = CharBuffer.allocate(BLOCK);
    CoderResult result;
    do {
      result = decoder.decode(rest, chars.clear(), true);
    } while (result.isOverflow());
    return result.isError() ? rest.position() : -1;
  }
}
