package muster.desktop.presenter;

import java.time.LocalTime;

/**
 * Something that is said to the presenter while the audience watches.
 *
 * @param wrong whether something went wrong
 */
public record Message(LocalTime at, boolean wrong, String text) {}
