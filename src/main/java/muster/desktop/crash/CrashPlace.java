package muster.desktop.crash;

import java.util.Locale;
import java.util.Map;

/** What Muster was doing when something went wrong. */
enum CrashPlace {
  MEMORY,
  PAINTING,
  EXPORTING,
  KEEPING,
  ASSESSING,
  MEASURING,
  WINDOW;

  private static final Map<String, CrashPlace> PACKAGES =
      Map.of(
          "muster.draw.", PAINTING,
          "muster.export.", EXPORTING,
          "muster.store.", KEEPING,
          "muster.assess.", ASSESSING,
          "muster.geo.", MEASURING,
          "muster.desktop.", WINDOW);

  /** Of what is thrown: where of all in Muster it came from. */
  static CrashPlace of(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return MEMORY;
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      for (Map.Entry<String, CrashPlace> place : PACKAGES.entrySet()) {
        if (frame.getClassName().startsWith(place.getKey())) {
          return place.getValue();
        }
      }
    }
    return WINDOW;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
