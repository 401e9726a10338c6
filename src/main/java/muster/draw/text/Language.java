package muster.draw.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Coded;
import muster.model.Messages;
import org.jspecify.annotations.Nullable;

/** In which a map speaks. */
public enum Language implements Coded {
  ENGLISH("en"),
  UKRAINIAN("uk");

  private final String code;
  private final Locale locale;

  Language(String code) {
    this.code = code;
    this.locale = Locale.of(code);
  }

  /** ISO 639-1. */
  @Override
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> of(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /**
   * The words of a key of the package's message bundle.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public String text(String key, Object... arguments) {
    return words().text(key, arguments);
  }

  /**
   * The words of a key that depend on a number of things: where the bundle has them, those of
   * {@code key.one}, {@code key.few} or {@code key.many}, else those of the key itself.
   */
  public String counted(String key, long number, Object... arguments) {
    String form = key + "." + plural(number);
    return text(has(form) ? form : key, arguments);
  }

  /** Source: the plural rules of Unicode's CLDR, of whole numbers. */
  private String plural(long number) {
    if (this == ENGLISH) {
      return number == 1 ? "one" : "many";
    }
    long tens = number % 100;
    return switch ((int) (number % 10)) {
      case 1 -> tens == 11 ? "many" : "one";
      case 2, 3, 4 -> tens >= 12 && tens <= 14 ? "many" : "few";
      default -> "many";
    };
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words().has(key);
  }

  private Messages words() {
    return switch (this) {
      case ENGLISH -> Bundles.ENGLISH;
      case UKRAINIAN -> Bundles.UKRAINIAN;
    };
  }

  private static final class Bundles {
    private static final String NAME = "muster.draw.messages";
    static final Messages ENGLISH = new Messages(NAME, Language.ENGLISH.locale);
    static final Messages UKRAINIAN = new Messages(NAME, Language.UKRAINIAN.locale);
  }

  /**
   * The name that a map in this language has for something.
   *
   * @param nameUk null where none is known: then the English one has to do
   */
  public String name(String name, @Nullable String nameUk) {
    return this == UKRAINIAN && nameUk != null ? nameUk : name;
  }
}
