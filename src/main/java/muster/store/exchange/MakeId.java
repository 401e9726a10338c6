package muster.store.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes an id of a name. Ukrainian is transliterated as Ukraine does it (Cabinet resolution 55 of
 * 27 January 2010, without its rules for the beginning of a word), other letters lose their marks.
 */
public final class MakeId {
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<Character, String> LATIN = new HashMap<>();

  static {
    String table =
        "а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s"
            + " т t у u ф f х kh ц ts ч ch ш sh щ shch ю iu я ia ё e ы y э e ў u"
            + " ß ss æ ae ø o đ d ł l ı i þ th";
    String[] words = table.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      LATIN.put(words[i].charAt(0), words[i + 1]);
    }
  }

  private MakeId() {}

  /** Letters, digits and hyphens; empty if nothing of the name can be written so. */
  public static String of(String name) {
    StringBuilder latin = new StringBuilder();
    String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      // Neither the soft sign nor the apostrophe is written.
      if (c != 'ь' && c != 'ъ' && c != '\'' && c != '’' && c != 'ʼ') {
        latin.append(LATIN.getOrDefault(c, String.valueOf(c)));
      }
    }
    String plain = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    String id = OTHER.matcher(plain).replaceAll("-");
    int start = id.startsWith("-") ? 1 : 0;
    int end = Math.min(id.length(), start + LONGEST);
    while (end > start && id.charAt(end - 1) == '-') {
      end--;
    }
    return start < end ? id.substring(start, end) : "";
  }
}
