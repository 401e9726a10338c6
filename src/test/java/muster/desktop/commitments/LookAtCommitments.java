package muster.desktop.commitments;

import java.util.List;
import javafx.application.Application;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.shell.MainWindow;
import muster.testing.ShippedSession;

/**
 * The pane by itself, to be looked at. Arguments: width, height, scenario, then {@code KIND:id} to
 * pick out and {@code assumption=option} to choose.
 */
public final class LookAtCommitments extends Application {
  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    Session session = ShippedSession.open();
    SplitPane view =
        new SplitPane(
            new CommitmentsView(new CommitmentsViewModel(session, EditRequests.NONE)),
            new DetailView(new DetailViewModel(session, EditRequests.NONE)));
    view.setOrientation(Orientation.VERTICAL);
    session.pickScenario(arguments.get(2));
    for (String wish : arguments.subList(3, arguments.size())) {
      if (wish.contains("=")) {
        String[] choice = wish.split("=", 2);
        session.choose(choice[0], choice[1]);
      } else {
        String[] pick = wish.split(":", 2);
        session.select(new Selection(Selection.Kind.valueOf(pick[0]), pick[1]));
      }
    }
    Scene scene =
        new Scene(view, Double.parseDouble(arguments.get(0)), Double.parseDouble(arguments.get(1)));
    MainWindow.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  public static void main(String[] args) {
    launch(args);
  }
}
