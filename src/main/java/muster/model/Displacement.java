package muster.model;

import org.jspecify.annotations.Nullable;

/**
 * What a commitment is taken from, such as a brigade promised to NATO's eastern flank.
 *
 * @param troops how many, or null if unknown
 */
public record Displacement(String what, @Nullable Long troops, Extras extras) {}
