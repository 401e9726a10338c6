package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The keys of the contract: each is missed where it is required, and not where it may be left out.
 */
class RequiredKeysTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "workspace.json, '', format version title asOf marking rotation",
    "sources.json, /0, id title publisher authors published reference reliability credibility",
    "actors.json, /0, id name kind memberships",
    "actors.json, /0/available, troops what evidence",
    "positions.json, /0, id actor asOf stance summary constraints evidence",
    "positions.json, /0/evidence/0, source locator",
    "assumptions.json, /0, id label question options baseline evidence",
    "assumptions.json, /0/options/0, id label",
    "assumptions.json, /0/odds/0, p",
    "commitments.json, /0, id actor axis domain task basis reasoning status where asOf evidence",
    "commitments.json, /0/troops, low likely high",
    "commitments.json, /0/displaces, what",
    "force-models.json, /0, id label troops enablers evidence",
    "force-models.json, /0/troops, min",
    "enablers.json, /0, id label providers evidence",
    "enablers.json, /0/providers/0, actor",
    "parameters.json, /0, id label unit min max step value",
    "scenarios.json, /1, id title choices",
    "zones.geojson, '', type features",
    "zones.geojson, /features/0, type properties geometry",
    "zones.geojson, /features/0/properties, id name kind asOf evidence",
    "zones.geojson, /features/0/geometry, type coordinates",
    "zones.geojson, /features/3/properties/rule/buffer, line km",
    "zones.geojson, /features/4/properties/rule/beyond, line km",
    "sites.geojson, /features/0/properties, id name kind evidence",
    "lines.geojson, /features/0/properties, id name kind asOf evidence",
    "briefings.json, /0, id title slides",
    "briefings.json, /0/slides/1, id title layout",
    "briefings.json, /0/slides/1/view, center widthKm",
    "briefings.json, /0/slides/1/callouts/0, text"
  })
  void aRequiredKeyIsMissed(String file, String object, String keys) throws IOException {
    for (String key : keys.split(" ")) {
      List<Problem> problems = without(file, object, key).load().problems();
      String path = path(object) + "." + key;
      assertThat(problems)
          .filteredOn(p -> p.file().equals(file) && p.path().equals(path))
          .singleElement()
          .extracting(Problem::message)
          .asString()
          .contains("“" + key + "”");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "actors.json, /0, available",
    "positions.json, /0, troops domestic",
    "positions.json, /0/evidence/0, reliability credibility",
    "assumptions.json, /0, odds",
    "assumptions.json, /1/odds/0, when",
    "commitments.json, /0, troops requires displaces",
    "commitments.json, /2, displaces",
    "commitments.json, /0/displaces, troops",
    "force-models.json, /0/troops, max",
    "enablers.json, /0/providers/0, requires",
    "scenarios.json, /1, note parameters rotation",
    "zones.geojson, /features/3/properties/rule/buffer, side",
    "sites.geojson, /features/0/properties, guardedBy",
    "briefings.json, /0/slides/1, subtitle scenario compare view layers callouts highlight notes",
    "briefings.json, /0/slides/1/callouts/0, at"
  })
  void anOptionalKeyMayBeLeftOut(String file, String object, String keys) throws IOException {
    for (String key : keys.split(" ")) {
      assertThat(without(file, object, key).load().problems()).isEmpty();
    }
  }

  private SoundFolder without(String file, String object, String key) throws IOException {
    SoundFolder folder = SoundFolder.in(temp.resolve(key + System.nanoTime()));
    JsonNode tree = MAPPER.readTree(folder.text(file));
    assertThat(((ObjectNode) tree.at(object)).remove(key)).isNotNull();
    return folder.write(file, MAPPER.writeValueAsString(tree));
  }

  private static String path(String pointer) {
    StringBuilder path = new StringBuilder("$");
    for (String step : pointer.split("/")) {
      if (!step.isEmpty()) {
        path.append(step.matches("\\d+") ? "[" + step + "]" : "." + step);
      }
    }
    return path.toString();
  }
}
