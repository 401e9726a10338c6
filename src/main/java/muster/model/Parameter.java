package muster.model;

import java.math.BigDecimal;

/** A number on a slider that zone rules read. */
public record Parameter(
    String id,
    String label,
    String unit,
    BigDecimal min,
    BigDecimal max,
    BigDecimal step,
    BigDecimal value,
    Extras extras)
    implements Identified {}
