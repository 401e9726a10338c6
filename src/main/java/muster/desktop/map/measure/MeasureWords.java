package muster.desktop.map.measure;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import muster.desktop.kit.Words;
import muster.geo.GeodesicWay;

/** Measurements as a person reads them, with the digits that a click on a map can bear. */
public final class MeasureWords {
  private static final int MOST_DECIMALS = 2;
  private static final double METRES = 1000;

  private MeasureWords() {}

  /** Such as {@code 940 m}, {@code 4.23 km}, {@code 1,204 km}. */
  public static String length(double km) {
    return km < 1
        ? Words.text("measure.m", number(km * METRES, 0))
        : Words.text("measure.km", number(km, decimals(km)));
  }

  /** Such as {@code 0.42 km²}, {@code 27,000 km²}. */
  public static String area(double km2) {
    return Words.text("measure.km2", number(km2, decimals(km2)));
  }

  /** The result as far as there is one; empty where there is none yet. */
  static String result(Measurement measured) {
    if (measured.isCrossed()) {
      return Words.text("measure.crossed");
    }
    if (measured.kind() == Measurement.Kind.AREA) {
      return measured
          .ring()
          .map(ring -> Words.text("measure.area", area(ring.areaKm2()), length(ring.perimeterKm())))
          .orElse("");
    }
    List<Double> legs = measured.legsKm();
    return switch (legs.size()) {
      case 0 -> "";
      case 1 -> Words.text("measure.distance", length(legs.getFirst()));
      default ->
          Words.text(
              "measure.legs",
              length(measured.totalKm()),
              String.join(
                  Words.text("measure.plus"), legs.stream().map(MeasureWords::length).toList()));
    };
  }

  /** What stands on the map beside the last point. */
  static String total(Measurement measured) {
    return measured.kind() == Measurement.Kind.DISTANCE
        ? measured.points().size() > 1 ? length(measured.totalKm()) : ""
        : measured.ring().map(GeodesicWay.Ring::areaKm2).map(MeasureWords::area).orElse("");
  }

  /** What can be done next, after what there is so far. */
  static String hint(Measurement measured, boolean finished) {
    boolean area = measured.kind() == Measurement.Kind.AREA;
    if (measured.isEmpty()) {
      return Words.text(area ? "measure.hint.area" : "measure.hint.distance");
    }
    String result = result(measured);
    String next = Words.text(finished ? "measure.hint.finished" : "measure.hint.next");
    return result.isEmpty() ? next : Words.text("measure.hint", result, next);
  }

  private static int decimals(double value) {
    return value < 10 ? MOST_DECIMALS : value < 100 ? 1 : 0;
  }

  private static String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(decimals);
    return format.format(value);
  }
}
