package muster.desktop.presenter;

import java.util.List;

/**
 * Which display is whose.
 *
 * @param audience where the slides are
 * @param presenter where the presenter's window is; the same one where there is no other
 */
record Placing(Display audience, Display presenter) {
  /** The audience's is the one on which the person does not work. */
  static Placing of(List<Display> displays) {
    Display own =
        displays.stream().filter(Display::primary).findFirst().orElse(displays.getFirst());
    Display other =
        displays.stream().filter(display -> !display.equals(own)).findFirst().orElse(own);
    return new Placing(other, own);
  }

  /** After displays came or went: as it is while both are there, else as a show would begin. */
  Placing after(List<Display> displays) {
    return !isShared() && displays.contains(audience) && displays.contains(presenter)
        ? this
        : of(displays);
  }

  boolean isShared() {
    return audience.equals(presenter);
  }

  Placing swapped() {
    return new Placing(presenter, audience);
  }
}
