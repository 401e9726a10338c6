package muster.store.exchange.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in one cell: {@code source@locator (A1)}, several as {@link ListText} has them. The
 * grade may be missing, or a part of it; a locator that ends as if it had one has {@code ()} after
 * it.
 */
final class EvidenceText {
  private static final Pattern GRADE =
      Pattern.compile("(.*\\S)\\s+\\(([A-F]?)([1-6]?)\\)", Pattern.DOTALL);
  private static final int SHOWN = 60;

  private EvidenceText() {}

  static String write(List<?> evidence) {
    return ListText.join(
        evidence.stream().map(PlainMembers::members).map(EvidenceText::one).toList());
  }

  private static String one(Map<String, Object> evidence) {
    String text = evidence.get("source") + "@" + evidence.get("locator");
    String grade = letter(evidence.get("reliability")) + letter(evidence.get("credibility"));
    return grade.isEmpty() && !GRADE.matcher(text).matches() ? text : text + " (" + grade + ")";
  }

  private static String letter(@Nullable Object grade) {
    return grade == null ? "" : grade.toString();
  }

  /**
   * The evidence as plain values.
   *
   * @param before what stood there: an object that says the same stays, with what else is in it
   */
  static List<Object> read(String cell, @Nullable Object before) throws RefusedCell {
    List<Map<String, Object>> known = new ArrayList<>();
    if (before instanceof List<?> list) {
      list.forEach(each -> known.add(PlainMembers.members(each)));
    }
    List<Object> read = new ArrayList<>();
    for (String item : ListText.split(cell)) {
      String text = item;
      int same = -1;
      for (int i = 0; i < known.size() && same < 0; i++) {
        same = one(known.get(i)).equals(text) ? i : -1;
      }
      read.add(same < 0 ? parse(text) : known.remove(same));
    }
    return read;
  }

  private static Map<String, Object> parse(String item) throws RefusedCell {
    int at = item.indexOf('@');
    if (at < 0) {
      throw RefusedCell.of("table.evidence", Excerpt.of(item, SHOWN));
    }
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("source", item.substring(0, at).strip());
    String rest = item.substring(at + 1);
    Matcher graded = GRADE.matcher(rest);
    boolean grade = graded.matches();
    evidence.put("locator", grade ? Objects.requireNonNull(graded.group(1)) : rest);
    if (grade && !graded.group(2).isEmpty()) {
      evidence.put("reliability", graded.group(2));
    }
    if (grade && !graded.group(3).isEmpty()) {
      evidence.put("credibility", new BigInteger(graded.group(3)));
    }
    return evidence;
  }
}
