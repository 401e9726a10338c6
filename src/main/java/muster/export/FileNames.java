package muster.export;

import java.text.Normalizer;
import java.util.Locale;
import muster.model.Briefing;
import muster.model.Slide;

/** Names of files that every system takes: small Latin letters, digits and hyphens. */
final class FileNames {

  private static final int LONGEST = 60;

  private FileNames() {}

  /**
   * Such as {@code main-03-who-would-send-what.png}.
   *
   * @param number the slide's place in the briefing, from 1
   */
  static String of(Briefing briefing, Slide slide, int number) {
    int digits = Math.max(2, String.valueOf(briefing.slides().size()).length());
    String title = plain(slide.title());
    String name = title.isEmpty() ? plain(slide.id()) : title;
    return String.join(
            "-",
            plain(briefing.id()),
            String.format(Locale.ROOT, "%0" + digits + "d", number),
            name)
        + ".png";
  }

  /** The text in small Latin letters, digits and hyphens; letters of other scripts are left out. */
  static String plain(String text) {
    String latin =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replace('ı', 'i')
            .replaceAll("[\\p{M}'’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (latin.length() <= LONGEST) {
      return latin;
    }
    int end = latin.lastIndexOf('-', LONGEST);
    return latin.substring(0, end > LONGEST / 2 ? end : LONGEST);
  }
}
