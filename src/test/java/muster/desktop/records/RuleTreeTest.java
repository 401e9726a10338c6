package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import muster.desktop.records.RuleTree.Join;
import muster.model.Side;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.edit.RecordList;
import muster.store.DraftResult;
import muster.store.RecordDraft;
import muster.testing.ShippedData;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is clicked, the rule is one that a file may have. */
final class RuleTreeTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private static final ZoneRule LVIV = new ZoneRule.Regions(List.of("UA-46"));
  private static final ZoneRule WEST = new ZoneRule.WestOf("dnipro");
  private static final ZoneRule NAME = new ZoneRule.Reference(SHIPPED.zones().getFirst().id());

  private static RuleTree click(RuleTree tree, RuleOffer offer, Random random) {
    List<Parts.Row<ZoneRule>> rows = tree.rows();
    List<Integer> path = rows.get(random.nextInt(rows.size())).path();
    List<RuleOffer.Kind> kinds = offer.kinds();
    ZoneRule area = offer.area(kinds.get(random.nextInt(kinds.size())), tree.part(path));
    Join join = List.of(Join.values()).get(random.nextInt(Join.values().length));
    return switch (random.nextInt(7)) {
      case 0 -> tree.put(path, area);
      case 1, 2 -> tree.combine(path, join, area);
      case 3 -> tree.join(path, join);
      case 4 -> tree.swap(path);
      case 5 -> tree.unwrap(path);
      default -> tree.remove(path);
    };
  }

  @Property(tries = 100)
  void anySequenceOfClicksGivesARuleThatTheReaderAccepts(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int clicks) {
    Random random = new Random(seed);
    Zone zone = SHIPPED.zones().get(random.nextInt(SHIPPED.zones().size()));
    RuleOffer offer = RuleOffer.of(SHIPPED, Map.of(), zone.id());
    RuleTree tree = new RuleTree(zone.rule() == null ? offer.first() : zone.rule());
    for (int i = 0; i < clicks; i++) {
      tree = click(tree, offer, random);
    }
    Map<String, Object> members = new LinkedHashMap<>(RecordDraft.members(RecordList.ZONES, zone));
    members.put("rule", RecordDraft.plain(tree.root()));
    assertThat(RecordDraft.rule(RecordDraft.plain(tree.root()))).isEqualTo(tree.root());
    assertThat(new RuleWords(SHIPPED, Map.of()).sentence(tree.root())).isNotBlank();
    ZoneRule clicked = tree.root();
    assertThat(new RecordDraft<>(RecordList.ZONES, zone, members).read(SHIPPED))
        .isInstanceOfSatisfying(
            DraftResult.Sound.class,
            sound -> {
              Zone read = (Zone) sound.record();
              assertThat(read.rule()).isEqualTo(clicked);
              assertThat(read.geometry() == null).isTrue();
            });
  }

  @Example
  void noZoneIsOfferedThatLeadsBack() {
    Workspace chain =
        RecordList.ZONES.with(
            SHIPPED,
            List.of(
                zone("a", "b"),
                zone("b", "c"),
                zone("c", "d"),
                zone("d", "d2"),
                zone("d2", "d2x")));
    assertThat(RuleOffer.of(chain, Map.of(), "c").zones())
        .extracting(Zone::id)
        .containsExactly("d", "d2");
    assertThat(RuleOffer.of(chain, Map.of(), "").zones()).hasSize(5);
  }

  private static Zone zone(String id, String of) {
    Zone any = SHIPPED.zones().getFirst();
    return new Zone(
        id,
        id,
        any.kind(),
        any.asOf(),
        List.of(),
        null,
        new ZoneRule.Union(List.of(new ZoneRule.Reference(of))),
        any.extras());
  }

  @Example
  void anotherAreaStandsBesideThoseJoinedInTheSameWay() {
    RuleTree both = new RuleTree(LVIV).combine(List.of(), Join.UNION, WEST);
    assertThat(both.root()).isEqualTo(new ZoneRule.Union(List.of(LVIV, WEST)));
    assertThat(both.combine(List.of(0), Join.UNION, NAME).root())
        .isEqualTo(new ZoneRule.Union(List.of(LVIV, NAME, WEST)));
    assertThat(both.combine(List.of(0), Join.MINUS, NAME).root())
        .isEqualTo(new ZoneRule.Union(List.of(new ZoneRule.Minus(LVIV, NAME), WEST)));
  }

  @Example
  void whatIsTakenAwayIsAllButTheFirst() {
    RuleTree three = new RuleTree(new ZoneRule.Union(List.of(LVIV, WEST, NAME)));
    assertThat(three.join(List.of(), Join.MINUS).root())
        .isEqualTo(new ZoneRule.Minus(LVIV, new ZoneRule.Union(List.of(WEST, NAME))));
  }

  @Example
  void anAreaThatIsLeftAloneStandsByItselfUnlessItIsOnlyAName() {
    RuleTree minus = new RuleTree(new ZoneRule.Minus(NAME, WEST));
    assertThat(minus.remove(List.of(0)).root()).isEqualTo(WEST);
    assertThat(minus.remove(List.of(1)).root()).isEqualTo(new ZoneRule.Union(List.of(NAME)));
    assertThat(new RuleTree(WEST).canRemove(List.of())).isFalse();
    assertThat(new RuleTree(WEST).remove(List.of()).root()).isEqualTo(WEST);
  }

  @Example
  void aRuleIsReadAsASentence() {
    ZoneRule strip =
        new ZoneRule.Buffer(
            "contact-line", new ZoneRule.Distance.Fixed(new BigDecimal("20")), Side.LEFT);
    String said =
        new RuleWords(SHIPPED, Map.of("UA-46", "Lviv"))
            .sentence(new ZoneRule.Minus(LVIV, new ZoneRule.Union(List.of(strip, WEST))));
    assertThat(said)
        .startsWith("The zone is the region Lviv without (what lies within 20 km of ")
        .contains(", to its left together with all of Ukraine west of ")
        .endsWith(").");
  }
}
