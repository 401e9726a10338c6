package muster.desktop.kit;

import java.util.Optional;
import muster.draw.text.Language;
import muster.model.Messages;

/**
 * The desktop's words in a language: English, or Ukrainian for what a newcomer reads. What there is
 * in English only is English.
 */
public final class Bilingual {
  private static final String BUNDLE = "muster.desktop.messages";

  private final Language language;
  private final Messages messages;

  public Bilingual(Language language) {
    this.language = language;
    messages = new Messages(BUNDLE, language.locale());
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key.
   *
   * @throws java.util.MissingResourceException if no language has it
   */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** The text of a key, if there is one. */
  public Optional<String> find(String key) {
    return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
  }
}
