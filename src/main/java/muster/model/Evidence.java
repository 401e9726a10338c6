package muster.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param source id of a {@link Source}
 * @param locator where in it
 * @param reliability A to F of the Admiralty code, or null: the source's own
 * @param credibility 1 to 6 of the Admiralty code, or null: the source's own
 */
public record Evidence(
    String source,
    String locator,
    @Nullable String reliability,
    @Nullable Integer credibility,
    Extras extras) {}
