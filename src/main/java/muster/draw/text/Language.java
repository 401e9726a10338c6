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
