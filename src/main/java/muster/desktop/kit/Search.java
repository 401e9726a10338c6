package muster.desktop.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for words in texts, whatever their case and accents. */
public final class Search {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Search() {}

  /** Lower case and without accents, so that "turkiye" finds Türkiye. */
  public static String folded(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ENGLISH);
  }

  /**
   * Whether all words of a search are in a text.
   *
   * @param folded the text, {@linkplain #folded folded}
   */
  public static boolean finds(String search, String folded) {
    return words(search).stream().allMatch(folded::contains);
  }

  /** The words of a search, {@linkplain #folded folded}. */
  public static List<String> words(String search) {
    return List.of(SPACE.split(folded(search).strip(), -1));
  }
}
