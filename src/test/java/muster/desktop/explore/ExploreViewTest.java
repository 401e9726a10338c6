package muster.desktop.explore;

import javafx.stage.Stage;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.explore.section.Section;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.testing.Forgotten;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ExploreViewTest {
  private final Session session =
      new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  private final ExploreViewModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);

  @Start
  void start(Stage stage) {
    session.open(ShippedData.WORKSPACE);
  }

  @ParameterizedTest
  @EnumSource
  void aViewThatIsGoneIsNotHeldByItsViewModel(Section section, FxRobot robot) {
    robot.interact(() -> model.sectionProperty().set(section));
    Forgotten.check(
        robot,
        () ->
            new ExploreView(
                model,
                new AssumptionsViewModel(session).rotation(),
                Tasks.inline(),
                ShippedSession::fail),
        () -> {
          session.choose("us-backstop", "yes");
          session.choose("us-backstop", "no");
        },
        model);
  }
}
