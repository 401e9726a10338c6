package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.desktop.GuideStore.Guided;
import muster.draw.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuideStoreTest {
  @TempDir Path temp;

  @Test
  void whatWasSeenAndChosenComesBack() throws IOException {
    GuideStore store = new GuideStore(temp.resolve("new"));
    assertThat(store.load()).isEqualTo(new Guided(false, null));
    for (Guided guided :
        new Guided[] {
          new Guided(true, Language.UKRAINIAN), new Guided(true, null), new Guided(false, null)
        }) {
      store.save(guided);
      assertThat(store.load()).isEqualTo(guided);
    }
  }

  @Test
  void whatNobodyWroteCountsAsNotThere() throws IOException {
    Files.writeString(temp.resolve("guide.txt"), "language=tlh\ntour=perhaps\n");
    assertThat(new GuideStore(temp).load()).isEqualTo(new Guided(false, null));
  }
}
