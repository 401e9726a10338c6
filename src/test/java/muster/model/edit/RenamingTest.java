package muster.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import muster.model.AnchorKind;
import muster.model.Briefing;
import muster.model.Extras;
import muster.model.Identified;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.store.EditCheck;
import muster.testing.ShippedData;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A record's new id is that by which everything names it. */
final class RenamingTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;

  @Provide
  Arbitrary<Workspace> sound() {
    return Workspaces.sound();
  }

  private static Workspace renamed(Workspace workspace, RecordList<?> list, String id, String now) {
    return new Edit("", Renaming.of(workspace, list, id, now), null).applyTo(workspace);
  }

  @Property(tries = 60)
  void nothingNamesTheOldIdAndAsMuchNamesTheNewOne(
      @ForAll("sound") Workspace workspace, @ForAll @IntRange(min = 1, max = 13) int place) {
    RecordList<?> list = RecordList.ALL.get(place);
    List<? extends Identified> records = list.of(workspace);
    if (records.isEmpty()) {
      return;
    }
    String id = records.getFirst().id();
    String other = list.equals(RecordList.ACTORS) ? "QQQ" : "quite-another";
    Edit edit = new Edit("rename", Renaming.of(workspace, list, id, other), null);
    assertThat(EditCheck.problems(workspace, edit)).isEmpty();
    Workspace after = edit.applyTo(workspace);
    assertThat(References.to(after, list, id)).isEmpty();
    assertThat(References.to(after, list, other)).hasSameSizeAs(References.to(workspace, list, id));
    assertThat(Renaming.between(workspace, after, list)).isEqualTo(Map.of(id, other));
    assertThat(renamed(after, list, other, id).equals(workspace)).as("and back again").isTrue();
  }

  @Example
  void slidesFollow() {
    Slide slide =
        new SlideBuilder(SHIPPED.briefings().getFirst().slides().getFirst())
            .scenario("europe-alone")
            .compare(List.of("full-backstop", "europe-alone"))
            .highlight(List.of("FRA", "support-area"))
            .callouts(
                List.of(
                    new Slide.Callout(
                        null,
                        new Slide.Anchor(AnchorKind.ACTOR, "FRA", Extras.NONE),
                        "here",
                        Extras.NONE)))
            .build();
    Workspace workspace =
        RecordList.BRIEFINGS.with(
            SHIPPED, List.of(new Briefing("b", "b", List.of(slide), Extras.NONE)));
    Slide scenario = slide(renamed(workspace, RecordList.SCENARIOS, "europe-alone", "alone"));
    assertThat(scenario.scenario()).isEqualTo("alone");
    assertThat(scenario.compare()).containsExactly("full-backstop", "alone");
    Slide actor = slide(renamed(workspace, RecordList.ACTORS, "FRA", "FRX"));
    assertThat(actor.highlight()).containsExactly("FRX", "support-area");
    assertThat(actor.callouts())
        .singleElement()
        .satisfies(
            callout -> assertThat(callout.to()).extracting(Slide.Anchor::id).isEqualTo("FRX"));
    assertThat(slide(renamed(workspace, RecordList.ZONES, "support-area", "area")).highlight())
        .containsExactly("FRA", "area");
  }

  private static Slide slide(Workspace workspace) {
    return workspace.briefings().getFirst().slides().getFirst();
  }

  @Example
  void whatOnlyChangedPlacesIsNotRenamed() {
    Workspace moved = RecordList.ACTORS.with(SHIPPED, SHIPPED.actors().reversed());
    assertThat(Renaming.between(SHIPPED, moved, RecordList.ACTORS)).isEmpty();
  }
}
