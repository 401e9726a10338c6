package muster.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.chart.TasksContent.Taken;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.Run;

/** Something that is taken from NATO's defence: a bar where its number is known. */
final class TakenItem {

  private TakenItem() {}

  static double paint(Sketch sketch, TaskColumn column, double y, Taken taken) {
    List<Run> runs = new ArrayList<>();
    if (taken.isKnown()) {
      runs.add(new Run(number(taken, sketch.language()) + " ", Face.BOLD, sketch.ink()));
    }
    runs.add(new Run(taken.what() + " ", Face.REGULAR, sketch.ink()));
    runs.add(new Run(by(taken), Face.REGULAR, sketch.soft()));
    double indent = taken.isKnown() ? 0 : sketch.em(1.7);
    double end =
        sketch.write(sketch.block(runs, 0.95, column.width() - indent), column.x() + indent, y);
    double high = sketch.em(0.7);
    if (!taken.isKnown()) {
      // A length would say a number: a dashed box says that there is one.
      sketch.draw(
          new Rectangle2D.Double(
              column.x() + sketch.em(0.2), y + sketch.em(0.25), sketch.em(1), high),
          sketch.soft(),
          0.09,
          0.25,
          0.2);
      return end;
    }
    double top = end + sketch.em(0.12);
    double wide = Math.max(sketch.em(0.2), column.bar((double) taken.troops()));
    Rectangle2D bar = new Rectangle2D.Double(column.x(), top, wide, high);
    sketch.bar(bar, sketch.look().paper().ground());
    sketch.hatch(bar, Hatch.FALLING, sketch.look().signs().bad());
    sketch.draw(bar, sketch.look().signs().bad(), 0.09);
    return top + high + sketch.em(0.1);
  }

  private static String number(Taken taken, Language language) {
    String troops = Numbers.whole(taken.troops(), language);
    return !taken.isKnown()
        ? language.text("chart.tasks.unknown")
        : taken.unknown() > 0 ? language.text("chart.tasks.at-least", troops) : troops;
  }

  private static String by(Taken taken) {
    return taken.by().isEmpty() ? "" : "(" + String.join(", ", taken.by()) + ")";
  }

  static String words(Taken taken, Language language) {
    return (number(taken, language) + " " + taken.what() + " " + by(taken)).strip();
  }
}
