package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.draw.Sample;
import muster.geo.MapFeature;
import muster.model.Site;
import muster.testing.ManySites;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

final class SiteGroupsTest {

  private static final Envelope EVERYWHERE = new Envelope(-1e7, 1e7, -1e7, 1e7);
  private static final List<MapFeature<Site>> MANY =
      Sample.scene(ManySites.in(Sample.workspace(), 3_000)).sites().features();

  @Property(tries = 40)
  void everySiteIsShownOnceByItselfOrInAGroup(
      @ForAll @DoubleRange(min = 20, max = 4_000) double metresPerPixel) {
    SiteGroups.Seen seen = new SiteGroups(MANY).within(EVERYWHERE, metresPerPixel);

    assertThat(seen.alone()).doesNotHaveDuplicates();
    assertThat(seen.groups().stream().mapToInt(SiteGroups.Group::count).sum() + seen.alone().size())
        .isEqualTo(MANY.size());
  }

  @Property(tries = 40)
  void groupsDoNotTouchEachOtherNorTheSitesByThemselves(
      @ForAll @DoubleRange(min = 100, max = 4_000) double metresPerPixel) {
    SiteGroups.Seen seen = new SiteGroups(MANY).within(EVERYWHERE, metresPerPixel);

    for (SiteGroups.Group group : seen.groups()) {
      assertThat(seen.groups())
          .filteredOn(other -> !other.equals(group))
          .allMatch(other -> other.at().distance(group.at()) / metresPerPixel >= 2 * 13);
      assertThat(seen.alone())
          .allMatch(
              site ->
                  site.geometry().getCoordinate().distance(group.at()) / metresPerPixel
                      >= 13 + Symbol.SMALL);
    }
  }

  @Test
  void groupsStayWhileTheMapIsMoved() {
    SiteGroups groups = new SiteGroups(MANY);
    Envelope here = new Envelope(-200_000, 200_000, -150_000, 150_000);
    Envelope there = new Envelope(-100_000, 300_000, -120_000, 180_000);
    Envelope both = here.intersection(there);

    assertThat(inside(new SiteGroups(MANY).within(there, 700).groups(), both))
        .isNotEmpty()
        .isEqualTo(inside(groups.within(here, 700).groups(), both));
  }

  private static Set<SiteGroups.Group> inside(List<SiteGroups.Group> groups, Envelope area) {
    Set<SiteGroups.Group> inside = new HashSet<>(groups);
    inside.removeIf(group -> !area.contains(group.at()));
    return inside;
  }

  @Test
  void asCloseAsAMapGetsNothingIsGrouped() {
    assertThat(new SiteGroups(MANY).within(EVERYWHERE, MapViewport.CLOSEST).groups()).isEmpty();
  }

  @Test
  void fewSitesAreGroupedOnlyWhereManyOfThemAreTogether() {
    List<MapFeature<Site>> few = MANY.subList(0, 900);

    assertThat(new SiteGroups(few).within(EVERYWHERE, 900).groups()).isEmpty();
    assertThat(new SiteGroups(few).within(EVERYWHERE, 4_000).groups()).isNotEmpty();
  }
}
