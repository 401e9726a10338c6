package muster.desktop.commitments;

import javafx.scene.control.Label;
import muster.desktop.commitments.Detail.Constraint;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Words;
import muster.model.Stance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** A sign of its own for each word, so that nothing is told by colour alone. */
final class Glyphs {
  private Glyphs() {}

  static Ikon of(RowState state) {
    return switch (state) {
      case STANDS -> Badges.STANDS;
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

  static Label badgeOf(RowState state) {
    return Badges.of(Words.text("state." + state.code()), of(state), "state-" + state.code());
  }

  static Label badgeOf(Stance stance) {
    return Badges.of(Words.of(stance), of(stance), "stance-" + stance.code());
  }

  static Label badgeOf(Constraint.Kind kind) {
    return Badges.of(
        Words.text("constraint." + kind.code()), of(kind), "constraint-" + kind.code());
  }
}
