package muster.desktop.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muster.assess.EvidenceScope;
import muster.desktop.commitments.Detail.Conflict;
import muster.desktop.commitments.Detail.Constraint;
import muster.desktop.commitments.Detail.OfActor;
import muster.desktop.commitments.Detail.OfPlace;
import muster.desktop.commitments.Detail.Promise;
import muster.desktop.commitments.Detail.Said;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.model.Actor;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Position;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class DetailViewModelTest {
  private final Session session = ShippedSession.open();
  private final DetailViewModel model = new DetailViewModel(session, EditRequests.NONE);

  @Test
  void nothingIsShownWhileNothingIsPicked() {
    assertThat(model.detailProperty().get()).isNull();
    session.select(Selection.actor("DEU"));
    assertThat(model.detailProperty().get()).isNotNull();
    model.close();
    assertThat(model.detailProperty().get()).isNull();
  }

  @Test
  void whatTheWorkspaceDoesNotHaveIsNotShown() {
    session.select(Selection.actor("CHE"));
    assertThat(model.detailProperty().get()).isNull();
  }

  @Test
  void aPlaceSaysWhatItsRulersMeasure() {
    session.setGround(ShippedSession.ground());
    session.select(new Selection(Selection.Kind.ZONE, "demilitarized-buffer"));
    assertThat(model.plainText()).contains("Depth: 40\u00a0km by its rule");
    session.select(new Selection(Selection.Kind.SITE, "kharkiv"));
    assertThat(model.plainText()).contains("Stand-off: 102\u00a0km short");
    session.select(new Selection(Selection.Kind.LINE, "contact-line"));
    assertThat(model.plainText()).contains("Stand-off asked for: 200\u00a0km");
  }

  @Test
  void whatIsPickedOutStaysWhenLittleIsKnown() {
    session.believe(new EvidenceScope(LocalDate.parse("2024-02-26"), Set.of()));
    for (Actor known : ShippedData.WORKSPACE.actors()) {
      OfActor shown = actor(known.id());
      assertThat(shown.title()).isEqualTo(known.name());
      assertThat(model.plainText()).contains(known.name());
    }
    for (Zone zone : ShippedData.WORKSPACE.zones()) {
      session.select(new Selection(Selection.Kind.ZONE, zone.id()));
      assertThat(model.detailProperty().get()).isInstanceOf(OfPlace.class);
    }
  }

  @Test
  void onlyTheNewestPositionIsSaidToBeStale() {
    session.believe(new EvidenceScope(LocalDate.parse("2025-12-31"), Set.of()));
    List<Said> positions = actor("ITA").positions();
    assertThat(positions.getFirst().stale()).matches("stale: \\d+ days old");
    assertThat(positions.stream().skip(1)).allMatch(said -> said.stale().isEmpty());
    assertThat(model.plainText()).contains(positions.getFirst().stale());
    session.believe(EvidenceScope.ALL);
    assertThat(actor("FRA").positions()).allMatch(said -> said.stale().isEmpty());
  }

  @Test
  void everyPositionOfAnActorIsThereTheNewestFirst() {
    List<Said> positions = actor("DEU").positions();
    assertThat(positions).extracting(Said::id).startsWith("deu-2026-01").endsWith("deu-2024-fa");
    assertThat(positions)
        .extracting(Said::id)
        .containsExactlyInAnyOrderElementsOf(
            ShippedData.WORKSPACE.positions().stream()
                .filter(p -> p.actor().equals("DEU"))
                .map(Position::id)
                .toList());
    assertThat(positions).allMatch(said -> !said.citations().isEmpty());
  }

  @Test
  void conflictsOfSourcesAreNamedWithWhatEachSays() {
    assertThat(actor("USA").conflicts())
        .extracting(Conflict::title)
        .containsExactly(
            "Sources disagree on 6 January 2026",
            "Sources disagree on 4 September 2025",
            "Sources disagree on May 2025");
    assertThat(actor("DEU").conflicts().getFirst().lines()).hasSize(3);
    assertThat(actor("DEU").positions().stream().filter(Said::disputed)).hasSize(3);
    assertThat(actor("NOR").conflicts()).isEmpty();
  }

  @Test
  void aConstraintIsTakenInTheSenseThatItsFirstWordsSay() {
    assertThat(
            Stream.of("Stated: A.", "Wished: B.", "Not made: C.", "Limit: D.", "Judged: E.", "F: g")
                .map(Constraint::of))
        .containsExactly(
            new Constraint(Constraint.Kind.STATED, "A."),
            new Constraint(Constraint.Kind.WISHED, "B."),
            new Constraint(Constraint.Kind.NOT_MADE, "C."),
            new Constraint(Constraint.Kind.LIMIT, "D."),
            new Constraint(Constraint.Kind.JUDGED, "E."),
            new Constraint(Constraint.Kind.OTHER, "F: g"));
  }

  @Test
  void everyConstraintThatMusterShipsHasASense() {
    assertThat(
            ShippedData.WORKSPACE.positions().stream()
                .flatMap(p -> p.constraints().stream())
                .map(Constraint::of))
        .isNotEmpty()
        .noneMatch(c -> c.kind() == Constraint.Kind.OTHER);
  }

  @Test
  void aBlockedCommitmentSaysWhatWouldFreeItAndNoLongerDoesWhenItStands() {
    Promise blocked = promise("deu-presence-land");
    assertThat(blocked.stands()).isFalse();
    assertThat(blocked.frees()).isEqualTo("US backstop");
    assertThat(blocked.basis()).isEqualTo(Basis.ESTIMATE);
    assertThat(blocked.reasoning()).isNotEmpty();
    assertThat(blocked.where()).isEqualTo("Western deployment area");

    session.choose("us-backstop", "yes");

    assertThat(promise("deu-presence-land").stands()).isTrue();
    assertThat(promise("deu-presence-land").frees()).isNull();
  }

  @Test
  void troopsOutsideUkraineAreSaidNotToCount() {
    assertThat(
            ShippedData.WORKSPACE.actors().stream()
                .flatMap(a -> actor(a.id()).promises().stream())
                .flatMap(group -> group.promises().stream())
                .filter(p -> p.troops() != null && !p.counted())
                .map(p -> DetailTexts.facts(p).getFirst().text()))
        .isNotEmpty()
        .allMatch(text -> text.endsWith("not counted as troops in Ukraine"));
  }

  @Test
  void aMissingNumberIsSaidOnlyWhereOneIsToBeExpected() {
    assertThat(DetailTexts.facts(promise("deu-forces-support")))
        .extracting(DetailTexts.Fact::name)
        .doesNotContain("Troops");
    assertThat(promise("deu-forces-support").axis()).isEqualTo(Axis.FORCES);
    assertThat(DetailTexts.facts(promise("deu-presence-air")).getFirst().text())
        .isEqualTo("No number is known");
  }

  @Test
  void aZoneSaysWhoWouldBeThere() {
    session.select(new Selection(Selection.Kind.ZONE, "western-deployment"));
    assertThat(model.detailProperty().get())
        .asInstanceOf(type(OfPlace.class))
        .satisfies(
            place -> {
              assertThat(place.title()).isEqualTo("Western deployment area");
              assertThat(place.about()).isEqualTo("Deployment area, as of May 2025");
              assertThat(place.presence()).hasSize(27);
              assertThat(place.presence().getFirst().stands()).isTrue();
              assertThat(place.citations()).isNotEmpty();
            });
  }

  @Test
  void aSiteThatNobodyIsSaidToGuardSaysSo() {
    session.select(new Selection(Selection.Kind.SITE, "kyiv"));
    assertThat(model.detailProperty().get())
        .asInstanceOf(type(OfPlace.class))
        .satisfies(
            place -> {
              assertThat(place.about()).isEqualTo("City");
              assertThat(place.none()).contains("does not say who would guard it");
            });
  }

  @Test
  void everythingCanBeCopiedAsText() {
    session.select(Selection.actor("DEU"));
    assertThat(model.plainText())
        .contains("Germany", "Sources disagree on 4 September 2025")
        .contains("Freed by: US backstop")
        .contains("B2: usually reliable; probably true")
        .contains("At home: The Bundestag decides");
  }

  private OfActor actor(String id) {
    session.select(Selection.actor(id));
    if (model.detailProperty().get() instanceof OfActor actor) {
      return actor;
    }
    throw new AssertionError(id);
  }

  private Promise promise(String id) {
    return actor("DEU").promises().stream()
        .flatMap(group -> group.promises().stream())
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsWrittenMeanwhileIsShownAtOnce() {
    session.select(Selection.actor("DEU"));
    Workspace workspace = ShippedData.WORKSPACE;
    session.edit(
        RecordList.POSITIONS.with(
            workspace,
            workspace.positions().stream().filter(p -> !p.actor().equals("DEU")).toList()));
    assertThat(model.detailProperty().get())
        .asInstanceOf(type(OfActor.class))
        .satisfies(germany -> assertThat(germany.positions()).isEmpty());
  }
}
