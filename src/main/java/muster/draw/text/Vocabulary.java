package muster.draw.text;

import java.util.Locale;
import muster.assess.Assessment.Verdict;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Coded;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopStance;

/** The plain words for the vocabularies of files. */
public final class Vocabulary {

  private Vocabulary() {}

  /** The words for a value, such as "Supports without troops". */
  public static String word(Coded value) {
    return word(value, Language.ENGLISH);
  }

  public static String word(Coded value, Language language) {
    return switch (value) {
      case Stance stance -> language.text("stance." + stance.code());
      case TroopStance troops -> language.text("troops." + troops.code());
      case Axis axis -> language.text("axis." + axis.code());
      case Basis basis -> language.text("basis." + basis.code());
      case Status status -> language.text("status." + status.code());
      case Verdict verdict -> language.text("verdict." + verdict.code());
      default -> readable(value.code());
    };
  }

  /** The words for a kind of zone; one that Muster does not know is shown as the file has it. */
  public static String zoneKind(String kind) {
    return zoneKind(kind, Language.ENGLISH);
  }

  public static String zoneKind(String kind, Language language) {
    return known("zone." + kind, kind, language);
  }

  /** The words for a kind of site; one that Muster does not know is shown as the file has it. */
  public static String siteKind(String kind) {
    return siteKind(kind, Language.ENGLISH);
  }

  public static String siteKind(String kind, Language language) {
    return known("site." + kind, kind, language);
  }

  /** The words for a commitment's domain; an unknown one is shown as the file has it. */
  public static String domain(String domain) {
    return domain(domain, Language.ENGLISH);
  }

  public static String domain(String domain, Language language) {
    String key = "domain." + domain;
    return language.has(key) ? language.text(key) : domain.replace('-', ' ');
  }

  private static String known(String key, String code, Language language) {
    return language.has(key) ? language.text(key) : readable(code);
  }

  private static String readable(String code) {
    String words = code.replace('-', ' ').strip();
    return words.isEmpty()
        ? code
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
