package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.draw.text.Dates;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.geo.MapProjection;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Setting;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** On the workspace and the base map that Muster ships. */
final class MapLanguageTest {
  private static final Style UKRAINIAN =
      Style.of(MapLook.USUAL.with(Language.UKRAINIAN).withSiteFrames(true));
  private static final MapScene SCENE =
      MapScene.of(
          ShippedSession.ground().scene(),
          ShippedData.WORKSPACE,
          ShippedSession.ground()
              .zones()
              .resolve(
                  ShippedData.WORKSPACE, Setting.of(ShippedData.WORKSPACE, null).parameters()));
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** What only the windows around map and slides say, in English. */
  private static final List<String> NOT_PAINTED =
      List.of(
          "ruler.per-km=",
          "ruler.too-near",
          "ruler.unknown",
          "ruler.touches",
          "ruler.across",
          "ruler.held",
          "ruler.no",
          "ruler.partly",
          "ruler.nested",
          "ruler.along",
          "ruler.west",
          "ruler.behind",
          "ruler.mean",
          "ruler.comma",
          "ruler.names",
          "ruler.of",
          "ruler.name.");

  /** The ending of words that depend on a number. */
  private static final Pattern FORM =
      Pattern.compile("(?<!condition\\.(and|or)|support)\\.(one|few|many)$");

  @Test
  void everyWordOfMapsAndSlidesIsThereInUkrainianAndNoOther() throws IOException {
    Set<String> english = keys("messages.properties");
    Set<String> wanted =
        english.stream()
            .filter(key -> NOT_PAINTED.stream().noneMatch((key + "=")::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        keys("messages_uk.properties").stream()
            .map(key -> FORM.matcher(key).replaceFirst(""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(there).isEqualTo(wanted);
  }

  @Test
  void wordsThatDependOnANumberHaveAllThreeForms() throws IOException {
    Set<String> keys = keys("messages_uk.properties");
    assertThat(keys)
        .filteredOn(key -> key.endsWith(".few"))
        .isNotEmpty()
        .allSatisfy(
            few -> {
              String key = few.substring(0, few.lastIndexOf('.'));
              assertThat(keys).contains(key + ".one", key + ".many").doesNotContain(key);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 країну",
    "2, 2 країни",
    "4, 4 країни",
    "5, 5 країн",
    "11, 11 країн",
    "12, 12 країн",
    "21, 21 країну",
    "22, 22 країни",
    "100, 100 країн",
    "111, 111 країн",
    "0, 0 країн"
  })
  void aNumberBringsItsForm(long number, String words) {
    assertThat(Language.UKRAINIAN.counted("table.more", number, number))
        .isEqualTo("Не показано ще " + words);
  }

  private static Set<String> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources/muster/draw", file))) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  @ParameterizedTest
  @CsvSource({
    "31.4, 48.7, 1500",
    "31.4, 48.7, 3600",
    "25.0, 49.5, 500",
    "30.0, 46.2, 400",
    "34.0, 45.3, 400",
    "38.5, 48.0, 600",
    "22.5, 52.5, 1200",
    "45.0, 46.0, 1400"
  })
  void nothingOnAUkrainianMapIsWrittenInLatinLetters(double lon, double lat, double km) {
    MapViewport view = Pictures.view(SCENE, lon, lat, km, 1600, 900);
    MapRequest request = Pictures.request(SCENE, view, MapLayers.USUAL.with(Layer.GRATICULE, true));
    BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
    List<String> words =
        new MapPainter(UKRAINIAN.map())
            .paint(image.createGraphics(), request, () -> false).labels().stream()
                .map(PlacedLabel::text)
                .toList();
    List<String> legend =
        LegendContent.of(request, UKRAINIAN.map()).stream().map(LegendEntry::text).toList();

    assertThat(words).hasSizeGreaterThan(10);
    assertThat(Stream.concat(words.stream(), legend.stream())).noneMatch(LATIN.asPredicate());
  }

  @Test
  void everyRecordThatMusterShipsHasAUkrainianName() {
    Predicate<String> latin = LATIN.asPredicate();
    assertThat(ShippedData.WORKSPACE.zones())
        .allSatisfy(
            zone ->
                assertThat(zone.nameUk())
                    .isNotBlank()
                    .satisfies(name -> assertThat(latin.test(name)).isFalse()));
    assertThat(ShippedData.WORKSPACE.lines())
        .allSatisfy(
            line ->
                assertThat(line.nameUk())
                    .isNotBlank()
                    .satisfies(name -> assertThat(latin.test(name)).isFalse()));
    assertThat(ShippedData.WORKSPACE.sites())
        .hasSize(184)
        .allSatisfy(
            site ->
                assertThat(site.nameUk())
                    .isNotBlank()
                    .satisfies(name -> assertThat(latin.test(name)).isFalse()));
  }

  @Test
  void datesAndNumbersAreWrittenAsUkrainianWritesThem() {
    assertThat(Dates.brief(new PartialDate("2025-09-25"), Language.UKRAINIAN))
        .isEqualTo("25 вер. 2025");
    assertThat(Dates.brief(new PartialDate("2025-09-25"))).isEqualTo("25 Sep 2025");
    assertThat(Numbers.whole(12_890, Language.UKRAINIAN)).isEqualTo("12\u00a0890");
    assertThat(Numbers.whole(12_890, Language.ENGLISH)).isEqualTo("12,890");
  }

  @Test
  void theProjectionIsTheSameInBothLanguages() {
    MapProjection projection = SCENE.projection();
    String ukrainian = projection.description(Language.UKRAINIAN.locale());
    assertThat(ukrainian).startsWith("Рівнокутна конічна проєкція Ламберта");
    assertThat(digits(ukrainian)).isEqualTo(digits(projection.description()));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]+", " ").strip();
  }

  @Test
  void aContactLineSaysThatItIsApproximateWhateverItsName() {
    assertThat(LineWords.name(contactLine("Front", null), Language.ENGLISH))
        .isEqualTo("Front (approximate)");
    assertThat(LineWords.name(contactLine("Front (approx.)", null), Language.ENGLISH))
        .isEqualTo("Front (approx.)");
    assertThat(LineWords.name(contactLine("Front (approx.)", null), Language.UKRAINIAN))
        .isEqualTo("Front (approx.)");
    assertThat(LineWords.name(contactLine("Front", "Фронт"), Language.UKRAINIAN))
        .isEqualTo("Фронт (приблизно)");
  }

  private static Line contactLine(String name, @Nullable String nameUk) {
    return new Line(
        "l",
        name,
        nameUk,
        LinePainter.CONTACT,
        new PartialDate("2025"),
        List.of(),
        new GeometryFactory()
            .createLineString(new Coordinate[] {new Coordinate(30, 48), new Coordinate(31, 48)}),
        Extras.NONE);
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 25 Sep 2025", "UKRAINIAN, 25 вер. 2025"})
  void theOccupiedAreaCarriesItsDateOnTheMapAndInTheLegend(Language language, String date) {
    Style style = Style.of(MapLook.USUAL.with(language));
    MapRequest request =
        Pictures.request(SCENE, Pictures.ukraine(SCENE, 1280, 720), MapLayers.USUAL);
    BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
    assertThat(
            new MapPainter(style.map())
                .paint(image.createGraphics(), request, () -> false).labels().stream()
                    .filter(
                        label ->
                            label.thing() != null
                                && label.thing().kind() == MapThing.Kind.OCCUPIED))
        .singleElement()
        .satisfies(label -> assertThat(label.text()).contains(date));
    assertThat(LegendContent.of(request, style.map()))
        .filteredOn(entry -> entry.sign() instanceof LegendEntry.Sign.Occupied)
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).contains(date));
  }
}
