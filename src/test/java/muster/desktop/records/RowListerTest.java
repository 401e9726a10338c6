package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class RowListerTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private final RowLister lister = new RowLister();

  private static RowLister.Wish wish(RecordKind kind, String search, RowOrder order) {
    return new RowLister.Wish(SHIPPED, kind, Set.of(), Map.of(), search, order);
  }

  private List<String> list(RecordKind kind, String search, RowOrder order) {
    return lister.list(wish(kind, search, order)).stream().map(row -> row.key().id()).toList();
  }

  @Test
  void withoutASearchAllStandAsInTheFile() {
    assertThat(list(RecordKind.ACTORS, "", RowOrder.OF_FILE))
        .isEqualTo(SHIPPED.actors().stream().map(Actor::id).toList());
  }

  @Test
  void aSearchFindsEveryWordWhateverItsAccents() {
    assertThat(list(RecordKind.ACTORS, "turkiye", RowOrder.OF_FILE)).containsExactly("TUR");
    assertThat(list(RecordKind.COMMITMENTS, "france station", RowOrder.OF_FILE))
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(Workspace.find(SHIPPED.commitments(), id).orElseThrow().actor())
                    .isEqualTo("FRA"));
    assertThat(list(RecordKind.ACTORS, "", RowOrder.OF_FILE)).hasSameSizeAs(SHIPPED.actors());
  }

  @Test
  void rowsStandInTheOrderThatIsAskedForAndTiesAsInTheFile() {
    RowOrder descending = new RowOrder(List.of(new RowOrder.Column(0, true)));
    assertThat(lister.list(wish(RecordKind.ACTORS, "", descending)))
        .extracting(row -> SortText.of(row.cells().getFirst()))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    RowOrder byKind = new RowOrder(List.of(new RowOrder.Column(2, false)));
    List<String> states =
        SHIPPED.actors().stream()
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .map(Actor::id)
            .toList();
    assertThat(list(RecordKind.ACTORS, "", byKind)).containsSubsequence(states);
  }

  @Test
  void whatIsNotKnownStandsLastUpwardsAndDownwards() {
    int likely = 6;
    for (boolean descending : List.of(false, true)) {
      RowOrder order = new RowOrder(List.of(new RowOrder.Column(likely, descending)));
      List<SortText> keys =
          lister.list(wish(RecordKind.COMMITMENTS, "", order)).stream()
              .map(row -> SortText.of(row.cells().get(likely)))
              .toList();
      assertThat(keys).extracting(SortText::isUnknown).contains(true).isSorted();
      assertThat(keys.stream().filter(key -> !key.isUnknown()))
          .isSortedAccordingTo(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }
  }

  @Test
  void nothingIsListedAnewWhereNothingIsDifferent() {
    List<RecordRow> first = lister.list(wish(RecordKind.SITES, "port", RowOrder.OF_FILE));
    assertThat(lister.list(wish(RecordKind.SITES, "port ", RowOrder.OF_FILE))).isSameAs(first);
  }
}
