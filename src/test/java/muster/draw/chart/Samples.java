package muster.draw.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import muster.assess.Assessment.Verdict;
import muster.assess.Exploration.Bin;
import muster.assess.Rotation;
import muster.draw.chart.ChancesContent.ForceSize;
import muster.draw.chart.CompareContent.Cell;
import muster.draw.chart.OptionRow.Option;
import muster.draw.chart.TasksContent.Need;
import muster.draw.chart.TasksContent.Taken;
import muster.model.TroopRange;

/** Contents to paint: ordinary ones, and ones with more and longer words than there is room for. */
final class Samples {

  static final String LONG =
      "An extraordinarily long consideration of Donaudampfschifffahrtsgesellschaftskapitäne";

  private Samples() {}

  static TornadoContent tornado() {
    return new TornadoContent(
        21_190,
        List.of(
            new OptionRow(
                "mandate",
                "Mandate",
                List.of(
                    new Option("none", "None", 0.0, false),
                    new Option("coalition", "Coalition, invited by Ukraine", 21_190.0, true),
                    new Option("eu", "European Union", 21_190.0, false),
                    new Option("nato", "NATO", 24_000.0, false))),
            new OptionRow(
                "us-backstop",
                "US backstop",
                List.of(
                    new Option("no", "No backstop", 12_990.0, false),
                    new Option("yes", "Backstop", 21_190.0, true))),
            new OptionRow(
                "turkish-role",
                "Turkish role",
                List.of(
                    new Option("marginal", "Marginal", 21_190.0, true),
                    new Option("central", "Central", 21_790.0, false)))),
        List.of("Russian consent", "Polish politics"));
  }

  static GivenContent given() {
    return new GivenContent(
        3_384,
        List.of(
            new OptionRow(
                "ceasefire",
                "Ceasefire",
                List.of(
                    new Option("none", "No ceasefire", 0.0, true),
                    new Option("peace", "Peace agreement", 9_855.2, false))),
            new OptionRow(
                "mandate",
                "Mandate",
                List.of(
                    new Option("none", "None", 1_200.0, true),
                    new Option("moon", "The Moon", null, false)))));
  }

  static ChancesContent chances() {
    List<Bin> bins = new ArrayList<>();
    bins.add(new Bin(0, 1_000, 0.7));
    for (int i = 1; i < 28; i++) {
      bins.add(new Bin(i * 1_000L, (i + 1) * 1_000L, i % 3 == 0 ? 0 : 0.3 / 18));
    }
    return new ChancesContent(
        bins,
        List.of(
            new ForceSize(10_000, List.of("Brigade"), 0.16, "very unlikely"),
            new ForceSize(15_000, List.of("UK and France", "Paris"), 0.045, "almost no chance"),
            new ForceSize(25_000, List.of("Division"), 0.0024, "almost no chance"),
            new ForceSize(150_000, List.of("Credible force"), 0, "impossible")),
        10_400,
        "The odds are judgements of the workspace’s analysts.");
  }

  static TasksContent tasks() {
    return new TasksContent(
        new TroopRange(9_170, 21_190, 31_230),
        List.of(
            new Taken("Units for the defence of Estonia itself", List.of("Estonia"), 0, 1),
            new Taken("NATO’s battle group in Latvia", List.of("Canada"), 2_200, 0),
            new Taken("The brigade in Lithuania", List.of("Germany", "Norway"), 4_800, 1)),
        List.of(new Need("Strategic airlift", false), new Need("Command and control", true)));
  }

  static RotationContent rotation() {
    return new RotationContent(
        new Rotation(
            new BigDecimal("2.5"),
            20_000,
            new BigDecimal(50_000),
            new BigDecimal(15_000),
            new BigDecimal(15_000)),
        List.of(
            new RotationContent.Pool("FRA", "France", new BigDecimal(24_000), 115_000L),
            new RotationContent.Pool("EST", "Estonia", new BigDecimal(5_000), 4_200L),
            new RotationContent.Pool("TUR", "Türkiye", new BigDecimal(8_000), null)));
  }

  static CompareContent compare() {
    return new CompareContent(
        List.of(
            column("Europe alone", "", new TroopRange(7_420, 12_990, 18_130)),
            column(
                "US backstop",
                "Unlike A: US backstop: Backstop",
                new TroopRange(9_170, 21_190, 31_230)),
            column(
                "UN mandate",
                "Unlike A: Mandate: United Nations",
                new TroopRange(7_920, 14_640, 21_430))),
        List.of(
            new CompareContent.Size(
                "10,000 Brigade", List.of(Verdict.LIKELY, Verdict.LIKELY, Verdict.LIKELY)),
            new CompareContent.Size(
                "20,000 Reassurance force",
                List.of(Verdict.SHORT, Verdict.LIKELY, Verdict.STRETCH))),
        List.of(
            row("NOR", "Norway", cell("200", 200, false), cell("200", 200, false)),
            row("FRA", "France", cell("6,000", 6_000, false), cell("7,250", 7_250, true)),
            row("ITA", "Italy", cell("–", 0, false), cell("–", 0, false)),
            row(
                "USA",
                "United States",
                cell("–", 0, false),
                cell("no troops; 2 commitments", 0, true))),
        Set.of());
  }

  private static CompareContent.Column column(String title, String note, TroopRange troops) {
    return new CompareContent.Column(title, note, troops, null);
  }

  private static CompareContent.Row row(String id, String name, Cell first, Cell second) {
    return new CompareContent.Row(id, name, List.of(first, second, first));
  }

  private static Cell cell(String text, long likely, boolean differs) {
    return new Cell(text, likely, differs);
  }

  static TornadoContent manyWords() {
    return new TornadoContent(
        3,
        IntStream.range(0, 14)
            .mapToObj(
                i ->
                    new OptionRow(
                        "a" + i,
                        LONG,
                        IntStream.range(0, 6)
                            .mapToObj(
                                o -> new Option("o" + o, LONG + o, (double) (o / 2 * i), o == 1))
                            .toList()))
            .toList(),
        List.of(LONG, LONG));
  }

  static ChancesContent manySizes() {
    return new ChancesContent(
        List.of(new Bin(0, 1, 1)),
        IntStream.range(0, 20)
            .mapToObj(
                i -> new ForceSize(1L << (3 * i), List.of(LONG, LONG), i / 20.0, "even chance"))
            .toList(),
        0,
        LONG);
  }

  static TasksContent manyTasks() {
    return new TasksContent(
        TroopRange.ZERO,
        IntStream.range(0, 20)
            .mapToObj(i -> new Taken(LONG + i, List.of(LONG), (i % 2) * 7L * i, i % 3))
            .toList(),
        IntStream.range(0, 9).mapToObj(i -> new Need(LONG, i % 2 == 0)).toList());
  }

  static RotationContent manyPools() {
    return new RotationContent(
        new Rotation(
            new BigDecimal("0.123456789"),
            7,
            new BigDecimal("0.9"),
            BigDecimal.ZERO,
            BigDecimal.ZERO),
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new RotationContent.Pool(
                        "A" + i, LONG, new BigDecimal("1234.5"), i % 2 == 0 ? 0L : Long.MAX_VALUE))
            .toList());
  }

  static CompareContent manyCountries() {
    return new CompareContent(
        IntStream.range(0, 4)
            .mapToObj(i -> column(LONG, LONG, new TroopRange(0, i, Long.MAX_VALUE / 4)))
            .toList(),
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    new CompareContent.Size(
                        LONG, List.of(Verdict.MET, Verdict.SHORT, Verdict.MET, Verdict.STRETCH)))
            .toList(),
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    new CompareContent.Row(
                        "A" + i,
                        LONG,
                        IntStream.range(0, 4)
                            .mapToObj(c -> cell(LONG, (long) c * i, c * (i % 3) > 0))
                            .toList()))
            .toList(),
        Set.of("A1", "A2"));
  }
}
