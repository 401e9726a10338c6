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
  private final Messages words;

  Language(String code) {
    this.code = code;
    this.locale = Locale.of(code);
    this.words = new Messages("muster.draw.messages", locale);
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
    return words.text(key, arguments);
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words.has(key);
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
