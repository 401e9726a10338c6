package muster.desktop.records;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.model.Identified;
import muster.model.edit.RecordList;
import muster.store.RecordDraft;
import muster.testing.ShippedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file may say of a record can be written in its form. */
final class EveryKeyHasAFieldTest {
  private static final String EVIDENCE =
      "evidence evidence.source evidence.locator evidence.reliability evidence.credibility";

  /** The keys that the format has. */
  private static final Map<RecordKind, String> KEYS =
      Map.ofEntries(
          entry(RecordKind.HEADER, "format version title asOf marking rotation"),
          entry(
              RecordKind.SOURCES,
              "id title publisher authors published reference reliability credibility"),
          entry(
              RecordKind.ACTORS,
              "id name kind memberships available available.troops available.troops.low"
                  + " available.troops.likely available.troops.high available.what"
                  + " available.evidence"),
          entry(
              RecordKind.POSITIONS,
              "id actor asOf stance troops summary domestic constraints " + EVIDENCE),
          entry(
              RecordKind.ASSUMPTIONS,
              "id label question options options.id options.label baseline odds " + EVIDENCE),
          entry(
              RecordKind.COMMITMENTS,
              "id actor axis domain task basis reasoning status troops troops.low troops.likely"
                  + " troops.high where requires displaces displaces.what displaces.troops asOf "
                  + EVIDENCE),
          entry(
              RecordKind.FORCE_MODELS,
              "id label troops troops.min troops.max enablers " + EVIDENCE),
          entry(
              RecordKind.ENABLERS,
              "id label providers providers.actor providers.requires " + EVIDENCE),
          entry(RecordKind.PARAMETERS, "id label unit min max step value"),
          entry(RecordKind.SCENARIOS, "id title note choices parameters rotation"),
          entry(RecordKind.ZONES, "id name nameUk kind asOf rule geometry " + EVIDENCE),
          entry(RecordKind.SITES, "id name nameUk kind guardedBy geometry " + EVIDENCE),
          entry(RecordKind.LINES, "id name nameUk kind asOf geometry " + EVIDENCE),
          entry(RecordKind.BRIEFINGS, "id title slides"));

  /** Keys without a field, each with the reason. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "format", "is the same in every workspace",
          "version", "is the format's, which Muster migrates",
          "geometry", "is drawn on the map",
          "slides",
              "have a form of their own, of which EverySlideKeyHasAFieldTest sees to the keys");

  /** What the shipped sites say beside the format's keys: kept as it is. */
  private static final List<String> KEPT =
      List.of("accuracyKm", "country", "note", "occupied", "status");

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void everyKeyOfTheFormatHasAFieldOrAReasonNotToHaveOne(RecordKind kind) {
    List<String> keys = new ArrayList<>(Arrays.asList(keys(kind)));
    keys.removeAll(ELSEWHERE.keySet());
    List<String> written = paths("", kind.fields()).toList();
    assertThat(written).containsAll(keys);
  }

  private static String[] keys(RecordKind kind) {
    return Objects.requireNonNull(KEYS.get(kind)).split(" ");
  }

  private static Stream<String> paths(String at, List<Field> fields) {
    return fields.stream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(at + field.member()),
                    switch (field.input()) {
                      case Input.Group(List<Field> inner) ->
                          paths(at + field.member() + ".", inner);
                      case Input.Rows(List<Field> inner) -> paths(at + field.member() + ".", inner);
                      default -> Stream.empty();
                    }));
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void whatShippedRecordsSayIsAmongTheKeysHere(RecordKind kind) {
    assertThat(Arrays.asList(keys(kind))).containsAll(said(kind.list()));
  }

  private static <T extends Identified> Set<String> said(RecordList<T> list) {
    Set<String> said = new TreeSet<>();
    for (T record : list.of(ShippedData.WORKSPACE)) {
      said.addAll(RecordDraft.members(list, record).keySet());
    }
    if (list.equals(RecordList.SITES)) {
      KEPT.forEach(said::remove);
    }
    return said;
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void everyCellThatIsWrittenInHoldsOneValueOfTheForm(RecordKind kind) {
    assertThat(Columns.of(kind))
        .allSatisfy(
            column -> {
              if (column.spot() != null) {
                assertThat(InlineInput.fits(Forms.field(kind, column.spot()).input())).isTrue();
              }
            });
  }
}
