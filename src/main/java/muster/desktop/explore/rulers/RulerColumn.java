package muster.desktop.explore.rulers;

import java.util.Comparator;
import muster.desktop.explore.rulers.RulersReport.SiteRow;
import muster.desktop.explore.rulers.RulersReport.ZoneRow;
import muster.desktop.kit.Words;
import muster.draw.ruler.Density;
import muster.draw.ruler.RulerFacts;
import muster.draw.ruler.RulerWords;
import muster.draw.ruler.ZoneFigures;
import muster.draw.text.Numbers;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.Way;
import org.jspecify.annotations.Nullable;

/**
 * A column of rulers.
 *
 * @param <R> what a row is of
 */
interface RulerColumn<R> {
  /** The last part of its message key, and of its id. */
  String code();

  /** With its unit; empty where there is nothing to say. */
  String text(R row);

  /** What a click on the head sorts by: numbers by their size. */
  Comparator<R> order();

  /** Whether the figure rests on an estimate. */
  boolean isEstimate(R row);

  /** Whether it falls short of the stand-off. */
  boolean isShort(R row);

  double width();

  /** Whether it holds numbers, which stand one below another. */
  boolean isNumber();

  /** Of zones. */
  enum OfZones implements RulerColumn<ZoneRow> {
    ZONE("zone", 166),
    AREA("area", 86),
    DEPTH("depth", 74),
    TROOPS("troops", 72),
    DENSITY("density", 108),
    LINE_DENSITY("line-density", 92),
    STAND_OFF("stand-off", 104),
    CONTACT("contact", 86),
    LENGTH("length", 70),
    LINE("line", 190),
    SITES("sites", 70);

    private final String code;
    private final double width;

    OfZones(String code, double width) {
      this.code = code;
      this.width = width;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public double width() {
      return width;
    }

    @Override
    public boolean isNumber() {
      return this != ZONE && this != LINE && this != STAND_OFF;
    }

    @Override
    public String text(ZoneRow row) {
      ZoneFigures figures = row.figures();
      Front front = figures.ruler().front();
      Way contact = figures.ruler().contact();
      Depth depth = depth(row);
      return switch (this) {
        case ZONE -> figures.zone().name();
        case AREA -> RulerWords.area(figures.ruler().areaKm2());
        case DEPTH -> depth == null ? "" : RulerWords.km(depth.km());
        case TROOPS -> troops(figures);
        case DENSITY -> density(figures.perKm2(), figures, false);
        case LINE_DENSITY -> density(figures.perLineKm(), figures, true);
        case STAND_OFF ->
            figures.ruler().deployment() && row.standOffKm() > 0 && contact != null
                ? verdict(figures.ruler().shortKm())
                : "";
        case CONTACT -> contact == null ? "" : RulerWords.toContact(contact.km());
        case LENGTH -> front == null ? "" : RulerWords.km(front.lengthKm());
        case LINE -> row.line();
        case SITES -> Numbers.whole(figures.ruler().sites().size());
      };
    }

    private static String verdict(double shortKm) {
      return shortKm > 0 ? RulerWords.tooNear(shortKm) : Words.text("explore.rulers.held");
    }

    private static String troops(ZoneFigures figures) {
      if (figures.troops().standing() == 0) {
        return Words.text("none");
      }
      return RulerWords.likely(figures.troops());
    }

    private static String density(@Nullable Density density, ZoneFigures figures, boolean line) {
      if (density == null || figures.troops().troops().isZero()) {
        return "";
      }
      boolean estimated = figures.troops().estimated();
      return line
          ? RulerWords.perLineKm(density.likely(), estimated)
          : RulerWords.perKm2(density.likely(), estimated);
    }

    private static @Nullable Depth depth(ZoneRow row) {
      Front front = row.figures().ruler().front();
      return front == null ? null : front.depth();
    }

    @Override
    public Comparator<ZoneRow> order() {
      return this == ZONE || this == LINE
          ? Comparator.comparing(this::text)
          : Comparator.comparingDouble(this::number);
    }

    private double number(ZoneRow row) {
      ZoneFigures figures = row.figures();
      Front front = figures.ruler().front();
      Way contact = figures.ruler().contact();
      Depth depth = depth(row);
      return switch (this) {
        case AREA -> figures.ruler().areaKm2();
        case DEPTH -> depth == null ? -1 : depth.km();
        case TROOPS -> figures.troops().troops().likely();
        case DENSITY -> likely(figures.perKm2());
        case LINE_DENSITY -> likely(figures.perLineKm());
        case STAND_OFF -> figures.ruler().shortKm();
        case CONTACT -> contact == null ? -1 : contact.km();
        case LENGTH -> front == null ? -1 : front.lengthKm();
        case ZONE, LINE, SITES -> figures.ruler().sites().size();
      };
    }

    private static double likely(@Nullable Density density) {
      return density == null ? -1 : density.likely();
    }

    @Override
    public boolean isEstimate(ZoneRow row) {
      return (this == TROOPS || this == DENSITY || this == LINE_DENSITY)
          && row.figures().troops().estimated();
    }

    @Override
    public boolean isShort(ZoneRow row) {
      return this == STAND_OFF && row.figures().ruler().shortKm() > 0;
    }
  }

  /** Of sites nearer than the stand-off. */
  enum OfSites implements RulerColumn<SiteRow> {
    SITE("site", 220),
    KIND("kind", 120),
    CONTACT("contact", 150),
    SHORT("stand-off", 110),
    GUARDED("guarded", 150);

    private final String code;
    private final double width;

    OfSites(String code, double width) {
      this.code = code;
      this.width = width;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public boolean isNumber() {
      return false;
    }

    @Override
    public double width() {
      return width;
    }

    @Override
    public String text(SiteRow row) {
      return switch (this) {
        case SITE -> row.site().name();
        case KIND -> row.kind();
        case CONTACT -> RulerFacts.toContact(row.ruler());
        case SHORT -> RulerWords.tooNear(row.ruler().shortKm());
        case GUARDED -> row.guardedBy();
      };
    }

    @Override
    public Comparator<SiteRow> order() {
      return switch (this) {
        case CONTACT -> Comparator.comparingDouble(row -> row.ruler().contact().km());
        case SHORT -> Comparator.comparingDouble(row -> row.ruler().shortKm());
        case SITE, KIND, GUARDED -> Comparator.comparing(this::text);
      };
    }

    @Override
    public boolean isEstimate(SiteRow row) {
      return false;
    }

    @Override
    public boolean isShort(SiteRow row) {
      return this == SHORT;
    }
  }
}
