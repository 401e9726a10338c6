package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import muster.draw.Sample;
import muster.model.Briefing;
import muster.model.Extras;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

  private static Briefing briefing(String id) {
    return new Briefing(id, "Deck", List.of(), Extras.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "Who would send what?, who-would-send-what",
    "Çok güzel – İstanbul ışığı, cok-guzel-istanbul-isigi",
    "Київ і Їжак, київ-і-їжак",
    "'C:\\x/y*z|\"<>', c-x-y-z",
    "'...', ''",
    "Ukraine’s line, ukraines-line"
  })
  void titlesBecomeSmallLettersDigitsAndHyphens(String title, String name) {
    assertThat(FileNames.plain(title)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"con, briefing-con", "NUL, briefing-nul", "com1, briefing-com1", "main, main"})
  void namesThatWindowsKeepsForItselfAreNotUsed(String id, String name) {
    assertThat(FileNames.of(briefing(id), null)).isEqualTo(name);
  }

  @Property
  void everyTitleGivesANameThatEverySystemTakes(@ForAll String title) {
    String name =
        FileNames.of(briefing("main"), Sample.slide("map", title, null), 3, "3840x2160") + ".png";

    assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]").doesNotEndWith(" ");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
    assertThat(name).startsWith("main-03-");
  }
}
