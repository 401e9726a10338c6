package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muster.model.Assumption;
import muster.model.Briefing;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.Identified;
import muster.model.Parameter;
import muster.model.Site;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class EditCheckTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;

  @TempDir Path temp;

  private static List<Problem> whole(Workspace after) {
    WorkspaceWriter writer = new WorkspaceWriter(after, ForeignMembers.NONE);
    LoadResult read =
        new WorkspaceReader(
                file -> writer.text(file).getBytes(StandardCharsets.UTF_8), new Problems())
            .read();
    return read instanceof LoadResult.Rejected(List<Problem> problems) ? problems : List.of();
  }

  /**
   * The quick check must say what the slow one says, but for what slides name and is gone: that
   * keeps nobody from an edit.
   */
  private static void agrees(Workspace before, Edit edit) {
    assertThat(EditCheck.problems(before, edit).stream().map(Problem::message).distinct())
        .as("%s", edit.changes())
        .containsExactlyInAnyOrderElementsOf(
            whole(edit.applyTo(before)).stream()
                .map(Problem::message)
                .filter(message -> !message.contains("the slide says so"))
                .distinct()
                .toList());
  }

  private static <T extends Identified> List<Edit> removals(
      Workspace workspace, RecordList<T> list) {
    return list.of(workspace).stream()
        .map(record -> Edit.of("", Change.removed(workspace, list, record)))
        .toList();
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Zone zone(
      String id,
      String kind,
      List<Evidence> evidence,
      @Nullable Geometry area,
      @Nullable ZoneRule rule) {
    Zone like = SHIPPED.zones().getFirst();
    return new Zone(id, "Z", kind, like.asOf(), evidence, area, rule, Extras.NONE);
  }

  private static Edit added(Zone zone) {
    return Edit.of("", Change.added(SHIPPED, RecordList.ZONES, zone));
  }

  private static List<String> said(Edit edit) {
    return EditCheck.problems(SHIPPED, edit).stream().map(Problem::message).toList();
  }

  @Test
  void ofASiteThatMovesNoOtherRecordIsReadAgain() {
    Workspace before = ShippedData.WORKSPACE;
    Site site = before.sites().getLast();
    Site named =
        new Site(
            site.id(),
            "Moved",
            site.kind(),
            site.guardedBy(),
            site.evidence(),
            site.point(),
            site.extras());
    Edit edit = Edit.of("", Change.replaced(before, RecordList.SITES, site, named));
    Workspace part = EditCheck.concerned(before, edit).records();
    assertThat(part.sites()).containsExactly(named);
    assertThat(RecordList.ALL)
        .filteredOn(list -> !list.equals(RecordList.HEADER) && !list.equals(RecordList.SITES))
        .allMatch(list -> list.of(part).isEmpty());
  }

  @Test
  void takingAnythingAwayIsJudgedAsTheFilesAre() {
    Workspace sound = SoundFolder.in(temp).loaded().workspace();
    List<Edit> edits = new ArrayList<>();
    RecordList.ALL.stream()
        .filter(list -> !list.equals(RecordList.HEADER))
        .forEach(list -> edits.addAll(removals(sound, list)));
    edits.forEach(edit -> agrees(sound, edit));
    assertThat(edits).anyMatch(edit -> EditCheck.problems(sound, edit).isEmpty());
  }

  @Property(tries = 40)
  void takingAnythingAwayOfAnyWorkspaceIsJudgedAsTheFilesAre(
      @ForAll("workspaces") Workspace workspace) {
    RecordList.ALL.stream()
        .filter(list -> !list.equals(RecordList.HEADER))
        .forEach(list -> removals(workspace, list).forEach(edit -> agrees(workspace, edit)));
  }

  @Provide
  static Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Test
  void everyShippedZoneAndLineTakenAwayIsJudgedAsTheFilesAre() {
    removals(SHIPPED, RecordList.ZONES).forEach(edit -> agrees(SHIPPED, edit));
    removals(SHIPPED, RecordList.LINES).forEach(edit -> agrees(SHIPPED, edit));
  }

  @Test
  void anOptionTakenAwayIsJudgedAsTheFilesAre() {
    for (Assumption assumption : SHIPPED.assumptions()) {
      for (Assumption.Option gone : assumption.options()) {
        List<Assumption.Option> left = new ArrayList<>(assumption.options());
        left.remove(gone);
        left.add(new Assumption.Option("another", "another", Extras.NONE));
        agrees(
            SHIPPED,
            Edit.of(
                "",
                Change.replaced(
                    SHIPPED,
                    RecordList.ASSUMPTIONS,
                    assumption,
                    new Assumption(
                        assumption.id(),
                        assumption.label(),
                        assumption.question(),
                        left,
                        "another",
                        null,
                        assumption.evidence(),
                        assumption.extras()))));
      }
    }
  }

  @Test
  void aNarrowerRangeIsJudgedAsTheFilesAre() {
    for (Parameter parameter : SHIPPED.parameters()) {
      Parameter narrower =
          new Parameter(
              parameter.id(),
              parameter.label(),
              parameter.unit(),
              parameter.value(),
              parameter.value(),
              parameter.step(),
              parameter.value(),
              parameter.extras());
      agrees(
          SHIPPED,
          Edit.of("", Change.replaced(SHIPPED, RecordList.PARAMETERS, parameter, narrower)));
    }
  }

  @Test
  void aLineThatARuleFollowsStays() {
    Edit edit =
        Edit.of(
            "",
            Change.removed(
                SHIPPED,
                RecordList.LINES,
                Workspace.find(SHIPPED.lines(), "contact-line").orElseThrow()));
    assertThat(EditCheck.problems(SHIPPED, edit))
        .isNotEmpty()
        .allMatch(problem -> problem.file().equals("zones.geojson"));
  }

  @Test
  void aRingThatCrossesItselfIsRefused() {
    Edit edit =
        added(zone("z", "k", List.of(), wkt("POLYGON((30 48,32 50,32 48,30 50,30 48))"), null));
    assertThat(said(edit)).singleElement().asString().contains("cross");
    agrees(SHIPPED, edit);
  }

  @Test
  void anIdStandsOnce() {
    String taken = SHIPPED.zones().getFirst().id();
    Edit edit = added(zone(taken, "k", List.of(), wkt("POLYGON((30 48,32 50,32 48,30 48))"), null));
    assertThat(said(edit)).singleElement().asString().contains(taken);
  }

  @Test
  void evidenceNamesASourceThatIsThere() {
    Evidence nowhere = new Evidence("nowhere", "p. 1", null, null, Extras.NONE);
    Edit edit =
        added(zone("z", "k", List.of(nowhere), wkt("POLYGON((30 48,32 50,32 48,30 48))"), null));
    assertThat(said(edit)).singleElement().asString().contains("nowhere");
  }

  @Test
  void rulesGoInNoCircle() {
    Zone first = SHIPPED.zones().getFirst();
    Zone other = SHIPPED.zones().getLast();
    Edit edit =
        new Edit(
            "",
            List.of(
                Change.replaced(SHIPPED, RecordList.ZONES, first, following(first, other)),
                Change.replaced(SHIPPED, RecordList.ZONES, other, following(other, first))),
            null);
    assertThat(said(edit)).singleElement().asString().contains("circle");
    agrees(SHIPPED, edit);
  }

  private static Zone following(Zone zone, Zone other) {
    return zone(
        zone.id(),
        "k",
        List.of(),
        null,
        new ZoneRule.Union(List.of(new ZoneRule.Reference(other.id()))));
  }

  @Test
  void aSoundEditHasNoProblems() {
    Site site = SHIPPED.sites().getFirst();
    Site moved =
        new Site(
            site.id(),
            site.name(),
            site.kind(),
            site.guardedBy(),
            site.evidence(),
            site.point().getFactory().createPoint(wkt("POINT(30.1 50.1)").getCoordinate()),
            site.extras());
    Edit edit = Edit.of("", Change.replaced(SHIPPED, RecordList.SITES, site, moved));
    assertThat(EditCheck.problems(SHIPPED, edit)).isEmpty();
  }

  @Test
  void aScenarioMayGoThatOnlySlidesName() {
    removals(SHIPPED, RecordList.SCENARIOS)
        .forEach(edit -> assertThat(EditCheck.problems(SHIPPED, edit)).isEmpty());
  }

  @Test
  void anEditOfASlideIsJudgedAsTheFilesAre() {
    Briefing briefing = SHIPPED.briefings().getFirst();
    Slide slide = briefing.slides().getFirst();
    List<Slide> changed =
        List.of(
            new SlideBuilder(slide).scenario("nobody").build(),
            new SlideBuilder(slide).title("Another").chart("tornado").build(),
            new SlideBuilder(slide).id(briefing.slides().get(1).id()).build(),
            new SlideBuilder(slide).compare(List.of("today", "nobody")).build());
    for (Slide after : changed) {
      List<Slide> slides = new ArrayList<>(briefing.slides());
      slides.set(0, after);
      agrees(
          SHIPPED,
          Edit.of(
              "",
              Change.replaced(
                  SHIPPED,
                  RecordList.BRIEFINGS,
                  briefing,
                  new Briefing(briefing.id(), briefing.title(), slides, briefing.extras()))));
    }
    removals(SHIPPED, RecordList.BRIEFINGS).forEach(edit -> agrees(SHIPPED, edit));
  }
}
