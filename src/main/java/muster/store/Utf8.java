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
  private static final int BLOCK = 1 << 13;

  private Utf8() {}

  /** The text; null, and a problem, if the bytes are none. */
  static @Nullable Document decode(byte[] bytes, WorkspaceFile file, Problems problems) {
    int wrong = firstWrong(bytes);
    int sound = wrong < 0 ? bytes.length : wrong;
    Document document = new Document(new String(bytes, 0, sound, StandardCharsets.UTF_8));
    if (wrong >= 0) {
      int at = document.text().length();
      String found = String.format("%02X", bytes[wrong]);
      problems.report(file, document, at, JsonPath.ROOT, "file.encoding", found);
      return null;
    }
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
