package muster.desktop.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Looks for words in texts, whatever their case and accents. */
public final class Search {
  private Search() {}

  /** Lower case and without accents, so that "turkiye" finds Türkiye. */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ENGLISH);
  }

  /**
   * Whether all words of a search are in a text.
   *
   * @param folded the text, {@linkplain #folded folded}
   */
  public static boolean finds(String search, String folded) {
    return Arrays.stream(folded(search).strip().split("\\s+", -1)).allMatch(folded::contains);
  }
}
