package muster.desktop.commitments;

import javafx.scene.control.Label;
import muster.desktop.commitments.Detail.Constraint;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Basis;
import muster.model.Stance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** A sign of its own for each word, so that nothing is told by colour alone. */
final class Glyphs {
  static final Ikon STANDS = MaterialDesignC.CHECK_BOLD;
  static final Ikon BLOCKED = MaterialDesignL.LOCK;

  private Glyphs() {}

  static Ikon of(RowState state) {
    return switch (state) {
      case STANDS -> STANDS;
      case PARTLY -> MaterialDesignC.CIRCLE_HALF_FULL;
      case WAITS -> MaterialDesignT.TIMER_SAND;
      case SUPPORTS -> MaterialDesignH.HAND_HEART;
      case NONE -> MaterialDesignM.MINUS;
    };
  }

  static Ikon of(@Nullable Stance stance) {
    return switch (stance) {
      case LEADS -> MaterialDesignF.FLAG;
      case WILLING -> MaterialDesignT.THUMB_UP;
      case CONDITIONAL -> MaterialDesignL.LINK_VARIANT;
      case NON_TROOP_SUPPORT -> MaterialDesignH.HAND_HEART;
      case UNDECIDED -> MaterialDesignH.HELP_CIRCLE;
      case WITHHOLDING -> MaterialDesignH.HAND_BACK_LEFT;
      case OPPOSED -> MaterialDesignC.CANCEL;
      case BENEFICIARY -> MaterialDesignS.SHIELD_HOME;
      case ADVERSARY -> MaterialDesignS.SWORD_CROSS;
      case UNSTATED -> MaterialDesignC.CIRCLE_OUTLINE;
      case null -> MaterialDesignM.MINUS;
    };
  }

  static Ikon of(Constraint.Kind kind) {
    return switch (kind) {
      case STATED -> MaterialDesignB.BULLHORN;
      case WISHED -> MaterialDesignS.STAR_OUTLINE;
      case NOT_MADE -> MaterialDesignC.CANCEL;
      case LIMIT -> MaterialDesignW.WALL;
      case JUDGED -> MaterialDesignG.GAVEL;
      case OTHER -> MaterialDesignC.CIRCLE_OUTLINE;
    };
  }

  static Ikon of(Basis basis) {
    return switch (basis) {
      case REPORTED -> MaterialDesignF.FORMAT_QUOTE_CLOSE;
      case ESTIMATE -> MaterialDesignC.CALCULATOR;
      case PLACEHOLDER -> MaterialDesignP.PENCIL_RULER;
    };
  }

  /** A word with its sign, in a frame. */
  static Label badge(String text, Ikon icon, String styleClass) {
    Label badge = Nodes.label(text, "badge", styleClass);
    badge.setGraphic(new FontIcon(icon));
    badge.setMinWidth(Label.USE_PREF_SIZE);
    return badge;
  }

  /** The badge of a commitment. */
  static Label stands(boolean stands) {
    return badge(
        Words.text("stands." + stands),
        stands ? STANDS : BLOCKED,
        "state-" + (stands ? "stands" : "waits"));
  }

  static Label badgeOf(RowState state) {
    return badge(Words.text("state." + state.code()), of(state), "state-" + state.code());
  }

  static Label badgeOf(Stance stance) {
    return badge(Words.of(stance), of(stance), "stance-" + stance.code());
  }

  static Label badgeOf(Basis basis) {
    return badge(Words.of(basis), of(basis), "basis-" + basis.code());
  }

  static Label badgeOf(Constraint.Kind kind) {
    return badge(Words.text("constraint." + kind.code()), of(kind), "constraint-" + kind.code());
  }
}
