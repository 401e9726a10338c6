package muster.desktop.presenter;

import java.util.Objects;

/** The rules for the looks of both windows. */
final class ShowStyle {
  private ShowStyle() {}

  static String sheet() {
    return Objects.requireNonNull(ShowStyle.class.getResource("/muster/desktop/presenter.css"))
        .toExternalForm();
  }
}
