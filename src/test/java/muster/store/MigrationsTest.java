package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MigrationsTest {
  /** A made-up one: the second version calls the title a name. */
  private static final Migrations.Step RENAME = header("title", "name");

  /** A made-up one: the third has a label in its place. */
  private static final Migrations.Step RENAME_AGAIN = header("name", "label");

  private static final String FIRST =
      "{\"format\": \"muster-workspace\", \"version\": 1, \"title\": \"T\"}";

  private static Migrations.Step header(String from, String to) {
    return files -> {
      Map<WorkspaceFile, Object> migrated = new EnumMap<>(files);
      Map<Object, Object> header = new LinkedHashMap<>();
      Map<?, ?> before = (Map<?, ?>) Objects.requireNonNull(files.get(WorkspaceFile.WORKSPACE));
      before.forEach((key, value) -> header.put(key.equals(from) ? to : key, value));
      migrated.put(WorkspaceFile.WORKSPACE, header);
      return migrated;
    };
  }

  private static String migrated(Migrations migrations, String header) {
    byte[] bytes =
        migrations
            .over(
                file ->
                    file == WorkspaceFile.WORKSPACE
                        ? header.getBytes(StandardCharsets.UTF_8)
                        : null)
            .apply(WorkspaceFile.WORKSPACE);
    return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
  }

  @Test
  void anEarlierVersionIsBroughtToThisOneStepByStep() {
    Migrations migrations = new Migrations(List.of(RENAME, RENAME_AGAIN));
    assertThat(migrations.version()).isEqualTo(3);
    assertThat(migrated(migrations, FIRST))
        .isEqualToIgnoringWhitespace(
            "{\"format\": \"muster-workspace\", \"version\": 3, \"label\": \"T\"}");
    String second = FIRST.replace("1", "2").replace("title", "name");
    assertThat(migrated(migrations, second))
        .as("only the steps that it lacks")
        .isEqualTo(migrated(migrations, FIRST));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2", "3", "99", "0", "-1", "1.5", "null", "99999999999999999999"})
  void whatIsOfThisVersionOfANewerOneOrOfNoneIsLeftAsItIs(String version) {
    String header = FIRST.replace("1", version);
    assertThat(migrated(new Migrations(List.of(RENAME)), header)).isEqualTo(header);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2|A newer Muster wrote this",
        "1.5|A newer Muster",
        "0|no version 0",
        "-1|no version"
      })
  void anyVersionButTheFirstIsRefusedWithASentence(String version, String sentence)
      throws Exception {
    Map<String, byte[]> files = WorkspaceFiles.in(ShippedData.FOLDER);
    byte[] header = Objects.requireNonNull(files.get("workspace.json"));
    String changed =
        new String(header, StandardCharsets.UTF_8)
            .replace("\"version\": 1", "\"version\": " + version);
    files.put("workspace.json", changed.getBytes(StandardCharsets.UTF_8));
    assertThat(WorkspaceFiles.read(files).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("$.version");
              assertThat(problem.message()).contains(sentence);
            });
  }

  @Test
  void whatIsNoJsonIsLeftToBeRefused() {
    assertThat(migrated(new Migrations(List.of(RENAME)), "{ half a fi")).isEqualTo("{ half a fi");
  }
}
