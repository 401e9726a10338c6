package muster.export;

import muster.model.Coded;

/** The kinds of files that tables of records are written as. */
public enum TableFormat implements Coded {
  CSV("csv"),
  XLSX("xlsx");

  private final String code;

  TableFormat(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
