package muster.desktop.kit;

import javafx.scene.control.Label;
import muster.model.Basis;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Words in a frame, each with a sign of its own, so that nothing is told by colour alone. */
public final class Badges {
  public static final Ikon STANDS = MaterialDesignC.CHECK_BOLD;
  public static final Ikon BLOCKED = MaterialDesignL.LOCK;

  private Badges() {}

  /** A word with its sign, in a frame. */
  public static Label of(String text, Ikon icon, String styleClass) {
    Label badge = Nodes.label(text, "badge", styleClass);
    badge.setGraphic(new FontIcon(icon));
    badge.setMinWidth(Label.USE_PREF_SIZE);
    return badge;
  }

  /** Whether a commitment stands. */
  public static Label stands(boolean stands) {
    return of(
        Words.text("stands." + stands),
        stands ? STANDS : BLOCKED,
        "state-" + (stands ? "stands" : "waits"));
  }

  /** What a number rests on: an estimate never looks like a report. */
  public static Label of(Basis basis) {
    return of(Words.of(basis), icon(basis), "basis-" + basis.code());
  }

  private static Ikon icon(Basis basis) {
    return switch (basis) {
      case REPORTED -> MaterialDesignF.FORMAT_QUOTE_CLOSE;
      case ESTIMATE -> MaterialDesignC.CALCULATOR;
      case PLACEHOLDER -> MaterialDesignP.PENCIL_RULER;
    };
  }
}
