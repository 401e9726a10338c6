package muster.draw.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import muster.draw.Glyph;
import muster.draw.chart.RotationContent.Pool;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;

/** Paints the pool that a force in Ukraine lives from, and what it asks of each country. */
public final class RotationPainter extends ChartPainter<RotationContent> {

  private static final double BAR = 2;

  /** From this width a country's name stands beside its bar. */
  private static final double WIDE = 46;

  public RotationPainter(ChartStyle style) {
    super(style);
  }

  /** A part of the pool and how it is told from the others. */
  private enum Part {
    DEPLOYED("chart.rotation.deployed"),
    PREPARING("chart.rotation.preparing"),
    RECOVERING("chart.rotation.recovering");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    BigDecimal of(RotationContent content) {
      return switch (this) {
        case DEPLOYED -> BigDecimal.valueOf(content.rotation().deployed());
        case PREPARING -> content.rotation().preparing();
        case RECOVERING -> content.rotation().recovering();
      };
    }

    String words(RotationContent content, Language language) {
      return language.text(key, Numbers.exact(of(content), language));
    }

    void swatch(Sketch sketch, Rectangle2D box) {
      Color dark = sketch.look().signs().likely();
      switch (this) {
        case DEPLOYED -> sketch.fill(box, dark);
        case PREPARING -> {
          sketch.fill(box, sketch.look().signs().range());
          sketch.hatch(box, Hatch.RISING, dark);
        }
        case RECOVERING -> {
          sketch.fill(box, sketch.look().paper().ground());
          sketch.hatch(box, Hatch.UPRIGHT, dark);
        }
      }
      sketch.draw(box, dark, 0.09);
    }
  }

  @Override
  int rows(RotationContent content) {
    return content.pools().size();
  }

  @Override
  void lay(Sketch sketch, double height, RotationContent content, int rows) {
    double y =
        sketch.write(
            sketch.block(pool(content), Face.BOLD, sketch.ink(), 1.08, sketch.width()), 0, 0);
    y = stack(sketch, y + sketch.em(0.4), content);
    y =
        sketch.write(
            sketch.block(
                language().text("chart.rotation.halves"),
                Face.ITALIC,
                sketch.soft(),
                0.92,
                sketch.width()),
            0,
            y + sketch.em(0.3));
    if (content.pools().isEmpty()) {
      return;
    }
    y =
        sketch.write(
            sketch.block(
                language().text("chart.rotation.countries"),
                Face.BOLD,
                sketch.ink(),
                1,
                sketch.width()),
            0,
            y + sketch.em(0.9));
    double most =
        content.pools().stream()
            .mapToDouble(
                p -> Math.max(p.needed().doubleValue(), p.has() == null ? 0 : (double) p.has()))
            .max()
            .orElse(1);
    for (Pool pool : content.pools().subList(0, rows)) {
      y = country(sketch, y, pool, Math.max(1, most));
    }
    sketch.more(y, content.pools().size() - rows);
  }

  private double stack(Sketch sketch, double top, RotationContent content) {
    double total = 0;
    for (Part part : Part.values()) {
      total += part.of(content).doubleValue();
    }
    double x = 0;
    List<LabelLanes.Wish<Part>> wishes = new ArrayList<>();
    for (Part part : Part.values()) {
      double wide = total > 0 ? sketch.width() * part.of(content).doubleValue() / total : 0;
      if (wide > 0) {
        Rectangle2D box = new Rectangle2D.Double(x, top, wide, sketch.em(BAR));
        sketch.bar(box, sketch.look().paper().ground());
        part.swatch(sketch, box);
      }
      TextBlock block =
          sketch.block(
              part.words(content, language()),
              Face.MEDIUM,
              sketch.ink(),
              1,
              sketch.width() - sketch.em(1.6));
      wishes.add(
          new LabelLanes.Wish<>(part, block, x + wide / 2, block.textWidth() + sketch.em(1.6)));
      x += wide;
    }
    double y = top + sketch.em(BAR + 0.4);
    List<LabelLanes.Placed<Part>> placed =
        LabelLanes.place(wishes, 0, sketch.width(), sketch.em(1));
    return placed.stream().allMatch(label -> label.lane() == 0)
        ? beneath(sketch, y, placed)
        : inARow(sketch, y, wishes);
  }

  /** The names of the parts below them. */
  private static double beneath(Sketch sketch, double y, List<LabelLanes.Placed<Part>> placed) {
    double end = y;
    for (LabelLanes.Placed<Part> label : placed) {
      end = Math.max(end, name(sketch, label.left(), y, label.wish()));
    }
    return end;
  }

  /** The names of the parts one after the other, in as many lines as it takes. */
  private static double inARow(Sketch sketch, double y, List<LabelLanes.Wish<Part>> wishes) {
    double x = 0;
    double top = y;
    double end = y;
    for (LabelLanes.Wish<Part> wish : wishes) {
      if (x > 0 && x + wish.width() > sketch.width()) {
        x = 0;
        top = end + sketch.em(0.15);
      }
      end = Math.max(end, name(sketch, x, top, wish));
      x += wish.width() + sketch.em(1);
    }
    return end;
  }

  private static double name(Sketch sketch, double x, double y, LabelLanes.Wish<Part> wish) {
    Rectangle2D box =
        new Rectangle2D.Double(
            x + sketch.em(0.1), y + sketch.em(0.15), sketch.em(1.1), sketch.em(0.9));
    wish.thing().swatch(sketch, box);
    return sketch.write(wish.block(), x + sketch.em(1.6), y);
  }

  private double country(Sketch sketch, double y, Pool pool, double most) {
    boolean wide = sketch.width() >= sketch.em(WIDE);
    double names = wide ? Math.min(sketch.em(26), sketch.width() * 0.42) : 0;
    double top = y + sketch.em(0.35);
    boolean over = isOver(pool);
    double indent = over ? sketch.em(1.5) : 0;
    TextBlock block =
        sketch.block(
            List.of(
                new Run(pool.name() + " ", Face.MEDIUM, sketch.ink()),
                new Run(needs(pool), over ? Face.BOLD : Face.REGULAR, sketch.ink())),
            0.95,
            (wide ? names - sketch.em(1) : sketch.width()) - indent);
    double end = sketch.write(block, indent, top);
    if (over) {
      sketch.glyph(
          Glyph.CROSS,
          sketch.em(0.6),
          top + sketch.em(0.6),
          sketch.em(0.42),
          sketch.look().signs().bad());
    }
    double barTop = wide ? top + sketch.em(0.2) : end + sketch.em(0.1);
    double room = sketch.width() - names;
    double high = sketch.em(0.8);
    if (pool.has() != null) {
      Rectangle2D has =
          new Rectangle2D.Double(
              names, barTop, Math.max(1, room * (double) pool.has() / most), high);
      sketch.fill(has, sketch.look().paper().faintRule());
      sketch.draw(has, sketch.soft(), 0.07);
    }
    double needed = Math.max(1, room * pool.needed().doubleValue() / most);
    Rectangle2D bar = new Rectangle2D.Double(names, barTop + high * 0.22, needed, high * 0.56);
    sketch.bar(bar, sketch.look().signs().likely());
    double bottom = Math.max(end, barTop + high) + sketch.em(0.3);
    sketch.line(0, bottom, sketch.width(), bottom, sketch.look().paper().faintRule(), 0.07);
    sketch.hit(
        new Rectangle2D.Double(0, y, sketch.width(), bottom - y),
        new ChartTarget.OfActor(pool.actor()),
        pool.name() + ": " + needs(pool));
    return bottom;
  }

  private static boolean isOver(Pool pool) {
    return pool.has() != null && pool.needed().compareTo(BigDecimal.valueOf(pool.has())) > 0;
  }

  private String needs(Pool pool) {
    String needed = Numbers.exact(pool.needed(), language());
    if (pool.has() == null) {
      return language().text("chart.rotation.unknown", needed);
    }
    String has = Numbers.whole(pool.has(), language());
    boolean counted = !pool.what().isEmpty();
    if (isOver(pool)) {
      return language()
          .text(
              counted ? "chart.rotation.over.what" : "chart.rotation.over",
              needed,
              has,
              pool.what());
    }
    double share = pool.has() == 0 ? 0 : pool.needed().doubleValue() / (double) pool.has();
    return language()
        .text(
            counted ? "chart.rotation.needs.what" : "chart.rotation.needs",
            needed,
            has,
            Percents.of(share, language()),
            pool.what());
  }

  @Override
  public String describe(RotationContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(pool(content));
    for (Part part : Part.values()) {
      lines.add(part.words(content, language()));
    }
    lines.add(language().text("chart.rotation.halves"));
    content.pools().forEach(pool -> lines.add(pool.name() + ": " + needs(pool)));
    return String.join("\n", lines);
  }

  private String pool(RotationContent content) {
    return language()
        .text(
            "chart.rotation.pool",
            Numbers.exact(content.rotation().pool(), language()),
            Numbers.exact(content.rotation().factor(), language()));
  }
}
