package muster.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import muster.model.Extras;

/** Random texts and unknown keys, of the kinds that writers of JSON stumble over. */
final class RandomJson {
  private static final String[] PIECES = {
    "a", "Zone", " ", "\"", "\\", "/", "\n", "\r\n", "\t", "\u0000", "\u001f", "\u007f", "é", "ї",
    "ğ", "\u2028", "\uFEFF", "\uFFFD", "😀", "$", "{", "]", "’", "null", "1e5"
  };

  private final Random random;

  RandomJson(Random random) {
    this.random = random;
  }

  /** Never empty. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      texts.add(text());
    }
    return texts;
  }

  /** Unknown keys; mostly none. */
  Extras extras() {
    if (random.nextInt(4) > 0) {
      return Extras.NONE;
    }
    Map<String, Object> extras = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      extras.put("x-" + text(), value(0));
    }
    return new Extras(extras);
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 8)) {
      case 0 -> text();
      case 1 -> "";
      case 2 -> random.nextBoolean();
      case 3 -> new BigInteger(random.nextInt(90), random).negate();
      case 4 -> fraction();
      case 5 -> Extras.NULL;
      case 6 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          list.add(value(depth + 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          map.put(random.nextInt(5) == 0 ? "" : text(), value(depth + 1));
        }
        yield map;
      }
    };
  }

  /** Of a scale other than 0: a number without point and exponent is read as a whole one. */
  private BigDecimal fraction() {
    int scale = random.nextInt(1, 400);
    return new BigDecimal(new BigInteger(40, random), random.nextBoolean() ? scale : -scale);
  }
}
