package muster.draw;

import muster.draw.text.Language;

/**
 * What a person chooses of how the map looks.
 *
 * @param language of the map's own words and of the names on it
 * @param siteFrames whether sites stand in frames that say who holds them, as in APP-6
 */
public record MapLook(Theme theme, Language language, boolean siteFrames) {

  /** The look unless somebody chooses another. */
  public static final MapLook USUAL = new MapLook(Theme.BRIEFING, Language.ENGLISH, false);

  public MapLook with(Theme other) {
    return new MapLook(other, language, siteFrames);
  }

  public MapLook with(Language other) {
    return new MapLook(theme, other, siteFrames);
  }

  public MapLook withSiteFrames(boolean framed) {
    return new MapLook(theme, language, framed);
  }
}
