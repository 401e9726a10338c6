package muster.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import muster.draw.map.MapThing;
import muster.model.AnchorKind;
import muster.model.Extras;
import muster.model.Slide;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class AnchorsTest {
  private static final Anchors ANCHORS =
      new Anchors(
          ShippedData.WORKSPACE,
          Objects.requireNonNull(
                  Objects.requireNonNull(
                          ShippedSession.withMap().questionProperty().get(), "a question")
                      .ground())
              .scene()
              .map()
              .places());

  private static Slide.Anchor anchor(AnchorKind kind, String id) {
    return new Slide.Anchor(kind, id, Extras.NONE);
  }

  @Test
  void whatIsTypedFindsAZoneACountryASiteOrATownByItsName() {
    assertThat(ANCHORS.find("Western deployment area (zone)"))
        .contains(anchor(AnchorKind.ZONE, "western-deployment"));
    assertThat(ANCHORS.find("western deployment area"))
        .contains(anchor(AnchorKind.ZONE, "western-deployment"));
    assertThat(ANCHORS.find("turkiye")).contains(anchor(AnchorKind.ACTOR, "TUR"));
    assertThat(ANCHORS.find("Odesa (town)")).contains(anchor(AnchorKind.PLACE, "Odesa"));
    assertThat(ANCHORS.find("nobody knows it")).isEmpty();
  }

  @Test
  void namesThatBeginSoAreSuggestedFirst() {
    List<String> suggested = ANCHORS.suggest("pol");
    assertThat(suggested.getFirst()).startsWith("Pol");
    assertThat(suggested).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void everyNameFindsWhatItNames() {
    for (String name : ANCHORS.suggest("")) {
      Slide.Anchor found = ANCHORS.find(name).orElseThrow();
      assertThat(ANCHORS.name(found)).isEqualTo(name);
    }
  }

  @Test
  void aClickMeansTheMostParticularThingThatStaysWhereItIs() {
    MapThing tag = new MapThing(MapThing.Kind.CONTINGENT, "FRA", "France");
    MapThing zone = new MapThing(MapThing.Kind.ZONE, "western-deployment", "The west");
    MapThing country = new MapThing(MapThing.Kind.COUNTRY, "POL", "Poland");

    assertThat(ANCHORS.of(List.of(tag, zone, country)))
        .isEqualTo(anchor(AnchorKind.ZONE, "western-deployment"));
    assertThat(ANCHORS.of(List.of(country))).isEqualTo(anchor(AnchorKind.ACTOR, "POL"));
    assertThat(ANCHORS.of(List.of(new MapThing(MapThing.Kind.COUNTRY, "UKR", "Ukraine")))).isNull();
  }

  @Test
  void whatIsGoneIsCalledByItsId() {
    assertThat(ANCHORS.name(anchor(AnchorKind.ZONE, "old-zone"))).isEqualTo("old-zone (zone)");
  }
}
