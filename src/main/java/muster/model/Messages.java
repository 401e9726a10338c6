package muster.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that a person reads, from a message bundle. English unless another language is
 * asked for, whatever the machine's locale, so that the same input gives the same words everywhere.
 * Numbers in sentences are written the English way: a runtime may lack every other.
 */
public final class Messages {
  private final ResourceBundle bundle;

  /**
   * @param bundle its base name, such as {@code muster.store.messages}
   */
  public Messages(String bundle) {
    this(bundle, Locale.ENGLISH);
  }

  /**
   * The same in another language; a key that only the English bundle has is English.
   *
   * @param bundle its base name
   */
  public Messages(String bundle, Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  /**
   * The text of a key, its {@link MessageFormat} filled with the arguments. Without arguments it is
   * taken as it stands, so that apostrophes and braces need no quoting.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }

  /** Whether the bundle has the key: for vocabularies that a workspace may extend. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
