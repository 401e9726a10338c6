package muster.export;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Names of files that every system takes: small letters, digits and hyphens. Two slides of a
 * briefing never share one, because each has its number.
 */
public final class FileNames {

  /** Letters of a part of a name: a name of two parts stays below 255 bytes. */
  private static final int LONGEST = 56;

  /** What Windows keeps for its devices, with whatever extension. */
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private FileNames() {}

  /**
   * A slide's file without extension, such as {@code main-03-who-would-send-what}.
   *
   * @param number the slide's place in the briefing, from 1
   * @param part what sets it apart from the slide's other files of its format, or null
   */
  static String of(Briefing briefing, Slide slide, int number, @Nullable String part) {
    int digits = Math.max(2, String.valueOf(briefing.slides().size()).length());
    String title = plain(slide.title());
    String name =
        String.join(
            "-",
            plain(briefing.id()),
            String.format(Locale.ROOT, "%0" + digits + "d", number),
            title.isEmpty() ? plain(slide.id()) : title);
    return part == null ? name : name + "-" + part;
  }

  /** A file of the whole briefing, without extension. */
  static String of(Briefing briefing, @Nullable String part) {
    String safe = safe(plain(briefing.id()), "briefing");
    return part == null ? safe : safe + "-" + part;
  }

  /** A file of a whole workspace, without extension: after its title. */
  public static String of(Workspace workspace) {
    return safe(plain(workspace.header().title()), "workspace");
  }

  private static String safe(String name, String kind) {
    if (name.isEmpty()) {
      return kind;
    }
    return RESERVED.contains(name) ? kind + "-" + name : name;
  }

  /** The text in small letters, digits and hyphens; Latin letters lose their accents. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    composed.codePoints().forEach(letter -> append(plain, letter));
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == '-') {
      plain.setLength(plain.length() - 1);
    }
    return shortened(plain.toString());
  }

  private static void append(StringBuilder plain, int letter) {
    if (letter == '\'' || letter == '’' || Character.getType(letter) == Character.FORMAT) {
      return;
    }
    if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
      String bare =
          Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
              .replace('ı', 'i')
              .replaceAll("\\p{M}", "");
      plain.append(bare.toLowerCase(Locale.ROOT));
    } else if (Character.isLetterOrDigit(letter)) {
      plain.appendCodePoint(Character.toLowerCase(letter));
    } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
      plain.append('-');
    }
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf('-', LONGEST);
    int cut = end > LONGEST / 2 ? end : LONGEST;
    return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut);
  }
}
