package muster.desktop.map;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;

/**
 * Measures how long it takes from a wish to its finished picture, all work on one thread: by the
 * clock, and of the processor, which tells more on a busy machine. Arguments: width, height,
 * pictures of each kind.
 */
public final class MeasureMap {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MeasureMap() {}

  public static void main(String[] args) {
    int count = Integer.parseInt(args[2]);
    Session session = Shipped.session();
    MapViewModel model = Shipped.model(session, Tasks.inline());
    model.resize(Double.parseDouble(args[0]), Double.parseDouble(args[1]), 1);
    measure("warm-up: layer", count, i -> layer(session, i));
    measure("layer (zones on/off)", count, i -> layer(session, i));
    session.layersProperty().set(session.layersProperty().get().with(Layer.ZONES, true));
    measure(
        "select actor", count, i -> session.select(Selection.actor(i % 2 == 0 ? "FRA" : "GBR")));
    session.select(null);
    measure(
        "scenario",
        count,
        i ->
            session.pickScenario(
                Shipped.WORKSPACE.scenarios().get(i % Shipped.WORKSPACE.scenarios().size()).id()));
    measure(
        "buffer-km",
        count,
        i -> session.setParameter("buffer-km", BigDecimal.valueOf(i % 2 == 0 ? 10 : 20)));
    measure("pan", count, i -> model.pan(i % 2 == 0 ? 60 : -60, 0));
    measure("zoom", count, i -> model.zoom(i % 2 == 0 ? 1.3 : 1 / 1.3, 500, 300));
    measure("hover", count, i -> model.point(100 + i * 7 % 900, 100 + i * 3 % 500));
    measure("legend", count, i -> model.showLegend(i % 2 == 0));
  }

  private static void layer(Session session, int i) {
    session.layersProperty().set(session.layersProperty().get().with(Layer.ZONES, i % 2 == 1));
  }

  private static void measure(String what, int count, IntConsumer wish) {
    List<Double> times = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      long cpuStart = THREADS.getCurrentThreadCpuTime();
      wish.accept(i);
      times.add((System.nanoTime() - start) / 1e6);
      cpu.add((THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6);
    }
    IO.println(
        String.format(
            Locale.ROOT,
            "%-24s wall: median %6.1f ms, p95 %6.1f ms; processor: median %6.1f ms, p95 %6.1f ms",
            what,
            at(times, 0.5),
            at(times, 0.95),
            at(cpu, 0.5),
            at(cpu, 0.95)));
  }

  private static double at(List<Double> times, double share) {
    Collections.sort(times);
    return times.get((int) Math.ceil(times.size() * share) - 1);
  }
}
