package muster.desktop.explore.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class SectionFrameTest {
  private final Session session = ShippedSession.open();
  private final Questions questions = new Questions(session, Tasks.inline(), ShippedSession::fail);
  private final Region answer = new Region();
  private final Region asked = new Region();

  @Start
  void start(Stage stage) {
    SectionModel<Double> expected =
        questions.ofAllWorlds(
            (situation, progress) ->
                questions.exploration(situation.workspace(), progress).expected());
    stage.setScene(new Scene(new SectionFrame(Section.CHANCES, expected, answer, asked), 400, 300));
    stage.show();
  }

  @Test
  void theAnswerOfTheWorldBeforeGoesWhereThereIsNone(FxRobot robot) {
    assertThat(answer.isVisible()).isTrue();
    robot.interact(() -> session.open(SmallWorkspaces.equalPromises(30)));
    assertThat(answer.isVisible()).isFalse();
    assertThat(asked.isVisible()).isTrue();

    Button hold = robot.lookup("#explore-hold-chances").queryButton();
    robot.interact(hold::fire);
    assertThat(answer.isVisible()).isTrue();
  }
}
