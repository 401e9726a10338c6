package muster.desktop.kit;

import muster.assess.Assessment.Verdict;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A sign for each verdict, of the same shape as on slides. */
public final class VerdictIcons {
  private VerdictIcons() {}

  public static Ikon of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MaterialDesignC.CHECK_BOLD;
      case LIKELY -> MaterialDesignC.CIRCLE;
      case STRETCH -> MaterialDesignC.CIRCLE_HALF_FULL;
      case SHORT -> MaterialDesignC.CLOSE_THICK;
    };
  }
}
