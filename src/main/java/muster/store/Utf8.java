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
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text; null, and a problem, if the bytes are none. */
  static @Nullable Document decode(byte[] bytes, WorkspaceFile file, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(rest, chars, true);
    Document document = new Document(chars.flip().toString());
    if (result.isError()) {
      int at = document.text().length();
      String wrong = String.format("%02X", bytes[rest.position()]);
      problems.report(file, document, at, JsonPath.ROOT, "file.encoding", wrong);
      return null;
    }
    if (document.text().indexOf(BYTE_ORDER_MARK) == 0) {
      problems.report(file, document, 0, JsonPath.ROOT, "file.bom");
      return null;
    }
    return document;
  }
}
