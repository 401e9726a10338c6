package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
final class ExportCommandTest {
  @TempDir Path temporary;

  @Test
  void slidesBecomePicturesOfTheAskedSizeAndTheSameBytesAgain() throws IOException {
    Path first = export("перший раз");
    Path second = export("again");
    var picture = ImageIO.read(first.toFile());
    assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(640, 360);
    assertThat(second).hasSameBinaryContentAs(first);
  }

  private Path export(String name, String... more) throws IOException {
    Path folder = temporary.resolve(name).resolve("slides");
    List<String> words =
        new ArrayList<>(
            List.of("export", "--out", folder.toString(), "--size", "640x360", "--format=png"));
    words.addAll(List.of(more));
    CliRun run = CliRun.onSmall(words.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 slide", "Briefing", folder.toString());
    try (var files = Files.list(folder)) {
      return files.reduce((a, b) -> folder).orElse(folder);
    }
  }

  @Test
  void aSlideIsPaintedInTheStyleAndLanguageThatAreAskedFor() throws IOException {
    Path usual = export("usual");
    assertThat(export("named", "--style", "briefing", "--language", "en"))
        .hasSameBinaryContentAs(usual);
    Path dark = export("dark", "--style", "operations");
    assertThat(ImageIO.read(usual.toFile()).getRGB(10, 60) & 255).isGreaterThan(200);
    assertThat(ImageIO.read(dark.toFile()).getRGB(10, 60) & 255).isLessThan(60);
    assertThat(Files.readAllBytes(export("uk", "--language", "uk")))
        .isNotEqualTo(Files.readAllBytes(usual));
  }

  @ParameterizedTest
  @CsvSource({
    "1, --out out --briefing nothing",
    "1, --out out --slide map --slide nothing",
    "1, --out out --size 10x10",
    "1, --out out --size 100000x100000",
    "2, --slide map",
    "2, --out",
    "2, --out out --size large",
    "2, --out out --size 1920",
    "2, --out out --format gif",
    "2, --out out --format json",
    "2, --out out --style pink",
    "2, --out out --language de"
  })
  void whatCannotBeExportedIsOneSentence(int code, String line) throws IOException {
    String[] arguments = ("export " + line).split(" ");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].equals("out") ? temporary.resolve("x").toString() : arguments[i];
    }
    CliRun run = CliRun.onSmall(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().endsWith(".");
    assertThat(temporary.resolve("x")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    CliRun run = CliRun.onSmall("export", "--out", file.resolve("inside").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().contains("inside");
  }
}
