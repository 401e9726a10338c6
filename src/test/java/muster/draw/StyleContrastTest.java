package muster.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters are read across a room: WCAG 2.2 asks for 4.5 to 1, and for 3 to 1 of signs. */
final class StyleContrastTest {
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  private record Pair(String what, Color ink, Color ground, double least) {}

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyLetterStandsOutFromWhatIsBehindIt(Theme theme) {
    Style style = Style.of(MapLook.USUAL.with(theme));
    List<Pair> pairs = new ArrayList<>();
    names(style.map(), pairs);
    zones(style.map(), pairs);
    sites(style.map(), pairs);
    slides(style.slide(), pairs);

    assertThat(pairs)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            pair ->
                assertThat(contrast(pair.ink, pair.ground))
                    .as(pair.what)
                    .isGreaterThanOrEqualTo(pair.least));
  }

  private static void names(MapStyle map, List<Pair> pairs) {
    MapStyle.Names names = map.names();
    Color halo = names.halo();
    pairs.add(new Pair("Ukraine", names.ukraine(), halo, TEXT));
    pairs.add(new Pair("country", names.country(), map.ground().land(), TEXT));
    pairs.add(new Pair("region", names.region(), halo, TEXT));
    pairs.add(new Pair("place", names.place(), halo, TEXT));
    pairs.add(new Pair("site", names.site(), halo, TEXT));
    pairs.add(new Pair("sea", names.water(), names.seaHalo(), TEXT));
    pairs.add(new Pair("river", names.water(), halo, TEXT));
    pairs.add(new Pair("line", names.line(), halo, TEXT));
    pairs.add(new Pair("contact line", map.marks().contact(), halo, TEXT));
    pairs.add(new Pair("occupied", map.occupied().ink(), halo, TEXT));
    pairs.add(new Pair("border", map.lines().ukraine(), map.ground().ukraine(), SIGN));
  }

  private static void zones(MapStyle map, List<Pair> pairs) {
    Stream.concat(map.zones().values().stream(), map.otherZones().stream())
        .forEach(
            zone -> {
              pairs.add(new Pair("zone " + zone, zone.ink(), map.names().halo(), TEXT));
              pairs.add(new Pair("waiting in " + zone, zone.ink(), map.ground().ukraine(), TEXT));
            });
    // Contingents stand in places of these kinds; their plates have letters of 14.5 bold pixels.
    for (String kind : List.of("deployment", "support", "maritime", "west-of-river", "stand-off")) {
      pairs.add(
          new Pair("standing in " + kind, map.marks().casing(), map.zone(kind).color(), TEXT));
    }
  }

  private static void sites(MapStyle map, List<Pair> pairs) {
    Stream.concat(map.sites().values().stream(), Stream.of(map.otherSites()))
        .forEach(site -> pairs.add(new Pair("site " + site, site.sign(), site.color(), SIGN)));
    FrameStyle frames = map.frames();
    for (Color fill : List.of(frames.friend(), frames.neutral(), frames.unknown())) {
      pairs.add(new Pair("frame", frames.ink(), fill, TEXT));
    }
  }

  private static void slides(SlideStyle slide, List<Pair> pairs) {
    SlideStyle.Words words = slide.words();
    SlideStyle.Paper paper = slide.paper();
    for (Color ground : List.of(paper.ground(), paper.panel(), paper.stripe())) {
      for (Color ink : List.of(words.title(), words.text(), words.soft(), words.warning())) {
        pairs.add(new Pair("words " + ink, ink, ground, TEXT));
      }
      SlideStyle.Signs signs = slide.signs();
      for (Color ink : List.of(signs.good(), signs.partly(), signs.bad(), signs.neutral())) {
        pairs.add(new Pair("verdict " + ink, ink, ground, TEXT));
      }
      pairs.add(new Pair("likely", signs.likely(), ground, SIGN));
    }
    pairs.add(new Pair("marking", words.banner(), paper.banner(), TEXT));
  }

  /** The ratio of WCAG 2.2, from 1 to 21. */
  private static double contrast(Color one, Color other) {
    double a = Colours.luminance(one.getRGB());
    double b = Colours.luminance(other.getRGB());
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
}
