package muster.store.exchange;

import java.util.Locale;

/** Finds the code of a country. */
public final class CountryCode {
  private CountryCode() {}

  /** The three letters of ISO 3166 for a country's English name; empty if it is none. */
  public static String of(String name) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
        .map(code -> Locale.of("", code))
        .filter(country -> country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name.strip()))
        .map(Locale::getISO3Country)
        .findFirst()
        .orElse("");
  }
}
