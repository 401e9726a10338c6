package muster.draw.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.draw.slide.SlidePart.Role;
import muster.draw.slide.SlidePart.Words;
import muster.draw.text.Language;
import muster.model.AnchorKind;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on every slide, on the workspace that Muster ships. */
final class SlideStampTest {
  private static final SlideContents CONTENTS =
      new SlideContents(ShippedData.WORKSPACE, ShippedSession.ground().scene());
  private static final Slide SLIDE =
      new SlideBuilder(ShippedData.WORKSPACE.briefings().getFirst().slides().getFirst())
          .callouts(null)
          .scenario("europe-alone")
          .compare(List.of("full-backstop"))
          .text(List.of("A paragraph"))
          .build();

  private static List<Words> words(Slide slide, Language language) {
    List<Words> words = new ArrayList<>();
    new SlidePainter(Style.of(MapLook.USUAL.with(language)))
        .parts(1920, 1080, CONTENTS.of(slide), () -> false)
        .parts()
        .forEach(
            part -> {
              if (part instanceof Words those) {
                words.add(those);
              }
            });
    return words;
  }

  private static String text(Slide slide, Language language, Role role) {
    return words(slide, language).stream()
        .filter(those -> those.role() == role)
        .map(those -> those.block().text())
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title", "text", "map", "map-table", "table", "outlook", "chart", "compare"})
  void everyLayoutBearsWhatItRestsOnAsOfWhenAndWhichWorldItShows(String layout) {
    Slide slide = new SlideBuilder(SLIDE).layout(layout).build();

    assertThat(text(slide, Language.ENGLISH, Role.SOURCES)).contains("Sources: ");
    assertThat(text(slide, Language.ENGLISH, Role.STAMP))
        .contains("As of 24 February 2026")
        .contains(layout.equals("compare") ? "2 scenarios" : "Ceasefire signed, Europe alone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title", "text", "map", "map-table", "table", "outlook", "chart", "compare"})
  void everyLayoutSaysSoWhereItsScenarioIsGone(String layout) {
    Slide slide = new SlideBuilder(SLIDE).layout(layout).scenario("gone").build();

    assertThat(text(slide, Language.ENGLISH, Role.STAMP)).contains("“gone”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "text", "map", "table", "outlook"})
  void aUkrainianSlideIsStampedInUkrainian(String layout) {
    Slide slide = new SlideBuilder(SLIDE).layout(layout).build();

    assertThat(text(slide, Language.UKRAINIAN, Role.SOURCES)).contains("Джерела: ");
    assertThat(text(slide, Language.UKRAINIAN, Role.STAMP))
        .contains("Станом на 24 лютого 2026", "Сценарій: Ceasefire signed, Europe alone");
  }

  @Test
  void estimatesAreCountedWhereNumbersAreShown() {
    Slide table = new SlideBuilder(SLIDE).layout("table").build();
    Slide text = new SlideBuilder(SLIDE).layout("text").build();

    assertThat(text(table, Language.ENGLISH, Role.SOURCES))
        .containsPattern("^\\d+ troop numbers of \\d+ are estimates\\. Sources: ");
    assertThat(text(text, Language.ENGLISH, Role.SOURCES)).startsWith("Sources: ");
  }

  @Test
  void aRemarkWhoseZoneIsGoneStandsInTheTextAndTheSlideSaysSo() {
    Slide.Callout remark =
        new Slide.Callout(
            null,
            new Slide.Anchor(AnchorKind.ZONE, "old-zone", Extras.NONE),
            "They stand here",
            Extras.NONE);
    Slide slide = new SlideBuilder(SLIDE).layout("map").callouts(List.of(remark)).build();

    assertThat(text(slide, Language.ENGLISH, Role.SUBTITLE)).contains("They stand here");
    assertThat(text(slide, Language.ENGLISH, Role.STAMP)).contains("“They stand here”");
  }

  @Test
  void aRemarkThatNoMapOfTheSlideCanPointForStandsInItsText() {
    Slide.Callout remark =
        new Slide.Callout(
            null,
            new Slide.Anchor(AnchorKind.ACTOR, "POL", Extras.NONE),
            "Poland hosts",
            Extras.NONE);
    Slide map = new SlideBuilder(SLIDE).layout("map").callouts(List.of(remark)).build();
    Slide table = new SlideBuilder(SLIDE).layout("table").callouts(List.of(remark)).build();

    assertThat(text(map, Language.ENGLISH, Role.SUBTITLE)).doesNotContain("Poland hosts");
    assertThat(text(table, Language.ENGLISH, Role.SUBTITLE)).contains("Poland hosts");
  }
}
