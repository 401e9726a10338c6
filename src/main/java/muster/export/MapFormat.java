package muster.export;

import muster.model.Coded;

/** A format of map files that Muster writes. */
public enum MapFormat implements Coded {
  GEOJSON("geojson"),
  KML("kml");

  private final String code;

  MapFormat(String code) {
    this.code = code;
  }

  /** Its name, and the ending of its files' names. */
  @Override
  public String code() {
    return code;
  }
}
