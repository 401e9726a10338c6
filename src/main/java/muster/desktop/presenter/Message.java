package muster.desktop.presenter;

import java.time.LocalTime;

/**
 * Something that is said to the presenter while the audience watches.
 *
 * @param wrong whether something went wrong
 * @param later whether it is to be said once more when the show is over
 */
public record Message(LocalTime at, boolean wrong, boolean later, String text) {}
