package muster.draw.ruler;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import muster.assess.ZoneTroops;
import muster.draw.text.Language;
import muster.draw.text.Numbers;

/** Figures of rulers, each with its unit, with as many digits as a person can use. */
public final class RulerWords {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final double SMALL = 10;
  private static final double LARGE = 100;

  private RulerWords() {}

  static String say(String key, Object... arguments) {
    return say(Language.ENGLISH, key, arguments);
  }

  private static String say(Language language, String key, Object... arguments) {
    return language.text("ruler." + key, arguments);
  }

  /** Such as {@code 131,491 km²}. */
  public static String area(double km2) {
    return area(km2, Language.ENGLISH);
  }

  public static String area(double km2, Language language) {
    return say(language, "km2", number(km2, language));
  }

  /** Such as {@code 836 km} or {@code 3.9 km}. */
  public static String km(double km) {
    return km(km, Language.ENGLISH);
  }

  public static String km(double km, Language language) {
    return say(language, "km", number(km, language));
  }

  /** Such as {@code 0.15–0.25 (likely 0.21)}; of two digits where they are small. */
  public static String perKm2(Density density) {
    return say("per-km2", range(density));
  }

  /** Such as {@code ≈ 0.21 per km²}. */
  public static String perKm2(double number, boolean estimated) {
    return perKm2(number, estimated, Language.ENGLISH);
  }

  public static String perKm2(double number, boolean estimated, Language language) {
    return say(language, "per-km2", marked(number, estimated, language));
  }

  /** Such as {@code ≈ 24 per km}. */
  public static String perLineKm(double number, boolean estimated) {
    return say("per-km", marked(number, estimated, Language.ENGLISH));
  }

  /** Such as {@code 40 km deep}. */
  public static String deep(double km, Language language) {
    return say(language, "deep", km(km, language));
  }

  public static String perLineKm(Density density) {
    return say("per-km", range(density));
  }

  /** With the sign that tells an estimate from a report; too little to tell needs none. */
  private static String marked(double number, boolean estimated, Language language) {
    boolean tells = estimated && number >= LEAST.doubleValue();
    String few = few(number, language);
    return tells ? say(language, "estimate", few) : few;
  }

  /** How far it is to the line of contact. */
  public static String toContact(double km) {
    return km == 0 ? say("touches") : km(km);
  }

  /** Such as {@code 169 km short of 200 km}. */
  public static String shortOf(double shortKm, double standOffKm) {
    return shortOf(shortKm, standOffKm, Language.ENGLISH);
  }

  public static String shortOf(double shortKm, double standOffKm, Language language) {
    return say(language, "short", km(shortKm, language), km(standOffKm, language));
  }

  /** Such as {@code 169 km short}. */
  public static String tooNear(double shortKm) {
    return say("too-near", km(shortKm));
  }

  /** The likely number of those who stand alone, or a sign that none is known. */
  public static String likely(ZoneTroops troops) {
    if (troops.unknown() == troops.standing()) {
      return say("unknown");
    }
    String number = Numbers.whole(troops.troops().likely());
    return troops.estimated() ? say("estimate", number) : number;
  }

  /** The way of a deployment area, such as {@code 366 km to the line}. */
  public static String toLine(double km, Language language) {
    return say(language, "to-line", km(km, language));
  }

  /** How many stand in a zone, that nobody does, or that no number is known. */
  public static String troops(ZoneTroops troops) {
    if (troops.standing() == 0) {
      return say("nobody");
    }
    if (troops.unknown() == troops.standing()) {
      return say("no-number", troops.standing());
    }
    String number = Numbers.range(troops.troops());
    String all = troops.unknown() == 0 ? number : say("unknown-too", number, troops.unknown());
    return troops.estimated() ? say("partly-estimate", all) : all;
  }

  private static String range(Density density) {
    String low = few(density.low(), Language.ENGLISH);
    String high = few(density.high(), Language.ENGLISH);
    return low.equals(high)
        ? few(density.likely(), Language.ENGLISH)
        : Language.ENGLISH.text("range.likely", low, high, few(density.likely(), Language.ENGLISH));
  }

  /** Whole where it is large enough. */
  private static String number(double number, Language language) {
    return Numbers.exact(
        BigDecimal.valueOf(number).setScale(number < SMALL ? 1 : 0, RoundingMode.HALF_EVEN),
        language);
  }

  private static String few(double number, Language language) {
    BigDecimal exact = BigDecimal.valueOf(number);
    if (number > 0 && exact.compareTo(LEAST) < 0) {
      return say(language, "below", Numbers.exact(LEAST, language));
    }
    return Numbers.exact(
        number >= LARGE ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(TWO_DIGITS),
        language);
  }
}
