package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import muster.draw.MapLook;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideChart;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.draw.text.Language;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.testing.ShippedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * On the shipped workspace with every Latin letter of its own words replaced by a Cyrillic one:
 * what is still Latin on a slide, Muster wrote itself.
 */
@Execution(ExecutionMode.CONCURRENT)
final class UkrainianSlidesTest {
  private static final Style STYLE = Style.of(MapLook.USUAL.with(Language.UKRAINIAN));
  private static final Pattern WORDS =
      Pattern.compile(
          "\"(title|name|label|publisher|reference|task|what|note|subtitle|text|unit|marking)\":"
              + " \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The name of the ellipsoid is written so in Ukrainian too. */
  private static final Pattern LATIN = Pattern.compile("\\b(?!WGS)\\p{IsLatin}{2,}");

  @TempDir private static Path folder;
  private static Workspace workspace = Workspace.empty(ShippedData.WORKSPACE.header());

  @BeforeAll
  static void takeTheLatinLettersOutOfItsWords() throws IOException {
    try (Stream<Path> files = Files.list(ShippedData.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher words = WORDS.matcher(Files.readString(file));
        String cyrillic =
            words.replaceAll(
                word ->
                    Matcher.quoteReplacement(
                        "\"%s\": \"%s\""
                            .formatted(
                                word.group(1), word.group(2).replaceAll("\\p{IsLatin}", "ж"))));
        Files.writeString(folder.resolve(file.getFileName()), cyrillic);
      }
    }
    workspace =
        switch (WorkspaceFolder.load(folder)) {
          case LoadResult.Loaded loaded -> loaded.workspace();
          case LoadResult.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
  }

  static Stream<Slide> slides() {
    Stream<Slide> charts =
        Stream.of(SlideChart.values())
            .flatMap(
                chart ->
                    Stream.of("europe-alone", "full-backstop", null)
                        .map(
                            scenario ->
                                new SlideBuilder(slide("chart", scenario))
                                    .chart(chart.code())
                                    .build()));
    Stream<Slide> comparisons =
        Stream.of(
                List.of("full-backstop"),
                List.of("full-backstop", "un-mission", "nato-mandate"),
                List.of("full-backstop", "un-mission", "nato-mandate", "today"))
            .map(others -> new SlideBuilder(slide("compare", "europe-alone")).compare(others))
            .map(SlideBuilder::build);
    Stream<Slide> others =
        Stream.of("table", "outlook")
            .flatMap(layout -> Stream.of(slide(layout, "today"), slide(layout, "un-mission")));
    Stream<Slide> texts =
        Stream.of(
            new SlideBuilder(slide("text", "europe-alone"))
                .text(List.of("Слова. ".repeat(400), "Слова. ".repeat(400), "Слова."))
                .build());
    return Stream.of(charts, comparisons, others, texts).flatMap(slides -> slides);
  }

  private static Slide slide(String layout, String scenario) {
    return new SlideBuilder(Sample.slide(layout, "Назва", scenario))
        .subtitle("Підзаголовок")
        .callouts(null)
        .highlight(null)
        .build();
  }

  @ParameterizedTest
  @MethodSource("slides")
  void nothingThatMusterWritesItselfIsLatin(Slide slide)
      throws IOException, ParserConfigurationException, SAXException {
    assertThat(texts(slide)).hasSizeGreaterThan(8).noneMatch(LATIN.asPredicate());
  }

  @Test
  void whatIsGoneIsSaidInUkrainianToo()
      throws IOException, ParserConfigurationException, SAXException {
    Slide slide =
        new SlideBuilder(slide("compare", "0"))
            .compare(List.of("1", "full-backstop", "un-mission"))
            .highlight(List.of("2"))
            .build();
    assertThat(texts(slide)).anyMatch(text -> text.contains("«0»")).noneMatch(LATIN.asPredicate());
  }

  @Test
  void theDataOfASlideAreUkrainianToo() {
    SlideContent content = new SlideContents(workspace, Sample.BASE).of(slide("table", "today"));
    for (SlideData.Table table : SlideData.of(content, Language.UKRAINIAN).tables()) {
      List<Object> cells = new ArrayList<>(table.heads());
      table.rows().forEach(cells::addAll);
      assertThat(cells)
          .filteredOn(cell -> !Workspace.find(workspace.actors(), cell.toString()).isPresent())
          .noneMatch(cell -> LATIN.matcher(cell.toString()).find());
    }
  }

  private static List<String> texts(Slide slide)
      throws IOException, ParserConfigurationException, SAXException {
    SlideContent content = new SlideContents(workspace, Sample.BASE).of(slide);
    byte[] svg = new WriteSvg(STYLE).bytes(content, ImageSize.FULL_HD, () -> false);
    NodeList texts =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getElementsByTagName("text");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      words.add(texts.item(i).getTextContent());
    }
    return words;
  }
}
