package muster.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import muster.desktop.briefing.Deck;
import muster.desktop.briefing.FilmViewModel;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.Style;
import muster.export.ExportFormat;
import muster.export.ExportJob;
import muster.export.ExportOrder;
import muster.export.ImageSize;
import muster.model.Briefing;
import muster.model.Choices;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.testing.Answers;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlideReturnTest {
  @TempDir private Path folder;
  private final EditedSession edited = new EditedSession(ShippedSession.withMap());
  private final Answers dialogs = edited.dialogs();
  private final Session session = edited.session();
  private final Deck deck = new Deck(session, view -> {});
  private final SlideReturn model = model();

  private SlideReturn model() {
    FilmViewModel film =
        new FilmViewModel(
            session,
            deck,
            edited.editor(),
            dialogs,
            () -> new FilmViewModel.Seen("map-table", null, null, List.of()));
    return new SlideReturn(session, deck, film, Tasks.inline(), dialogs, ShippedSession::fail);
  }

  private Path picture(Slide slide) throws IOException {
    Briefing briefing = ShippedData.WORKSPACE.briefings().getFirst();
    return new ExportJob(
            ShippedData.WORKSPACE,
            ShippedSession.ground().scene(),
            Style.briefing(),
            new ExportOrder(
                briefing,
                List.of(slide),
                List.of(ExportFormat.PNG),
                List.of(new ImageSize(320, 180)),
                folder))
        .run(ExportJob.Progress.NONE, () -> false)
        .written()
        .getFirst()
        .file();
  }

  private static Slide third() {
    return ShippedData.WORKSPACE.briefings().getFirst().slides().get(2);
  }

  @Test
  void aSlideOfTheDeckComesBackAsItIs() throws IOException {
    session.choose("us-backstop", "yes");
    model.read(picture(third()));

    assertThat(deck.state().setting())
        .isEqualTo(
            Setting.of(
                ShippedData.WORKSPACE,
                ShippedData.WORKSPACE.scenarios().stream()
                    .filter(scenario -> scenario.id().equals(third().scenario()))
                    .findFirst()
                    .orElse(null)));
    assertThat(model.wordsProperty().get()).contains(third().title()).doesNotContain("Left out");
  }

  @Test
  void whatThisWorkspaceDoesNotHaveIsLeftOutAndNamed() throws IOException {
    model.read(picture(new SlideBuilder(third()).highlight(List.of("FRA", "atlantis")).build()));

    assertThat(deck.state().highlight()).containsExactly("FRA");
    assertThat(model.wordsProperty().get()).contains("Left out").contains("“atlantis”");
    assertThat(dialogs.told()).isEmpty();
  }

  @Test
  void aPictureThatIsNoneOrDamagedLeavesTheWindowAndIsOneSentence() throws IOException {
    Path text = Files.writeString(folder.resolve("text.png"), "no picture");
    Path damaged = picture(third());
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[70] ^= 0x55;
    Files.write(damaged, bytes);
    Setting before = deck.state().setting();
    model.read(text);
    model.read(damaged);
    model.read(folder.resolve("gone.png"));

    assertThat(dialogs.told()).hasSize(3);
    assertThat(dialogs.told().get(0)).contains("no PNG");
    assertThat(dialogs.told().get(1)).contains("damaged");
    assertThat(dialogs.told().get(2)).contains("cannot be read");
    assertThat(deck.state().setting()).isEqualTo(before);
    assertThat(model.wordsProperty().get()).isEmpty();
  }

  @Test
  void anotherWorkspaceEndsIt() throws IOException {
    model.read(picture(third()));
    session.open(
        ShippedData.emptied(),
        new muster.desktop.session.Home(folder, muster.store.ForeignMembers.NONE));
    assertThat(model.wordsProperty().get()).isEmpty();
  }

  @Test
  void aSettingOfAnotherDayIsFittedIn() {
    FitState fit = new FitState(ShippedData.WORKSPACE);
    Setting fitted =
        fit.fit(
            new Setting(
                "no-such-scenario",
                new Choices(Map.of("us-backstop", "maybe", "ceasefire", "peace", "lost", "yes")),
                Map.of("lost-width", BigDecimal.ONE),
                BigDecimal.TEN));

    assertThat(fit.gone())
        .containsExactlyInAnyOrder("no-such-scenario", "maybe", "lost", "lost-width");
    assertThat(fitted.scenario()).isNull();
    assertThat(fitted.choices())
        .isEqualTo(Choices.baseline(ShippedData.WORKSPACE).with("ceasefire", "peace"));
    assertThat(fitted.parameters()).isEqualTo(Setting.of(ShippedData.WORKSPACE, null).parameters());
    assertThat(fitted.rotation()).isEqualTo(BigDecimal.TEN);
  }
}
